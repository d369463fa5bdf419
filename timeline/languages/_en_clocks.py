"""English names of places and whose clocks and calendars they follow: data for the pack in `en.py`."""

CLOCKS = {
    place: zone
    for zone, places in {
        "Africa/Addis_Ababa": "Addis Ababa, Ethiopia", "Africa/Algiers": "Algiers, Algeria",
        "Africa/Cairo": "Cairo, Egypt", "Africa/Casablanca": "Casablanca, Rabat, Morocco",
        "Africa/Johannesburg": "Johannesburg, Pretoria, Cape Town, South Africa", "Africa/Khartoum": "Khartoum, Sudan",
        "Africa/Lagos": "Lagos, Abuja, Nigeria", "Africa/Nairobi": "Nairobi, Kenya", "Africa/Tripoli": "Tripoli, Libya",
        "Africa/Tunis": "Tunis, Tunisia", "America/Anchorage": "Anchorage, Alaska",
        "America/Argentina/Buenos_Aires": "Buenos Aires, Argentina", "America/Bogota": "Bogota, Bogotá, Colombia",
        "America/Caracas": "Caracas, Venezuela",
        "America/Chicago": "Chicago, Houston, Dallas, Austin, New Orleans, Memphis, Minneapolis, Milwaukee",
        "America/Denver": "Denver, Salt Lake City, Albuquerque", "America/Halifax": "Halifax",
        "America/Havana": "Havana, Cuba", "America/Lima": "Lima, Peru",
        "America/Los_Angeles": "Los Angeles, San Francisco, Seattle, Las Vegas, San Diego, Sacramento, Portland",
        "America/Mexico_City": "Mexico City",
        "America/New_York": "Washington, New York, Boston, Philadelphia, Atlanta, Miami, Baltimore, Pittsburgh, "
        "Cleveland, Detroit, Mar-a-Lago",
        "America/Phoenix": "Phoenix, Arizona", "America/Santiago": "Santiago",
        "America/Sao_Paulo": "Sao Paulo, São Paulo, Rio de Janeiro, Brasilia, Brasília",
        "America/Toronto": "Toronto, Ottawa, Montreal, Montréal", "America/Vancouver": "Vancouver",
        "Asia/Almaty": "Almaty, Astana", "Asia/Amman": "Amman, Jordan", "Asia/Baghdad": "Baghdad, Iraq",
        "Asia/Baku": "Baku, Azerbaijan", "Asia/Bangkok": "Bangkok, Thailand", "Asia/Beirut": "Beirut, Lebanon",
        "Asia/Colombo": "Colombo, Sri Lanka", "Asia/Damascus": "Damascus, Syria", "Asia/Dhaka": "Dhaka, Bangladesh",
        "Asia/Dubai": "Dubai, Abu Dhabi", "Asia/Gaza": "Gaza", "Asia/Ho_Chi_Minh": "Hanoi, Ho Chi Minh City, Vietnam",
        "Asia/Hong_Kong": "Hong Kong", "Asia/Jakarta": "Jakarta", "Asia/Jerusalem": "Jerusalem, Tel Aviv, Israel",
        "Asia/Kabul": "Kabul, Afghanistan", "Asia/Karachi": "Karachi, Islamabad, Lahore, Pakistan",
        "Asia/Kathmandu": "Kathmandu, Nepal", "Asia/Kolkata": "New Delhi, Delhi, Mumbai, Kolkata, India",
        "Asia/Kuala_Lumpur": "Kuala Lumpur, Malaysia", "Asia/Kuwait": "Kuwait", "Asia/Manila": "Manila, Philippines",
        "Asia/Pyongyang": "Pyongyang, North Korea", "Asia/Qatar": "Doha, Qatar",
        "Asia/Riyadh": "Riyadh, Jeddah, Saudi Arabia", "Asia/Seoul": "Seoul, South Korea",
        "Asia/Shanghai": "Beijing, Shanghai, China", "Asia/Singapore": "Singapore", "Asia/Taipei": "Taipei, Taiwan",
        "Asia/Tashkent": "Tashkent, Uzbekistan", "Asia/Tbilisi": "Tbilisi", "Asia/Tehran": "Tehran, Iran",
        "Asia/Tokyo": "Tokyo, Osaka, Hiroshima, Japan", "Asia/Vladivostok": "Vladivostok",
        "Asia/Yangon": "Yangon, Myanmar", "Asia/Yerevan": "Yerevan, Armenia",
        "Atlantic/Reykjavik": "Reykjavik, Iceland",
        "Australia/Melbourne": "Melbourne", "Australia/Perth": "Perth", "Australia/Sydney": "Sydney, Canberra",
        "Europe/Amsterdam": "Amsterdam, The Hague, Netherlands", "Europe/Athens": "Athens, Greece",
        "Europe/Belgrade": "Belgrade, Serbia", "Europe/Berlin": "Berlin, Munich, Frankfurt, Hamburg, Germany",
        "Europe/Brussels": "Brussels, Belgium", "Europe/Bucharest": "Bucharest, Romania",
        "Europe/Budapest": "Budapest, Hungary", "Europe/Copenhagen": "Copenhagen, Denmark", "Europe/Dublin": "Dublin",
        "Europe/Helsinki": "Helsinki, Finland", "Europe/Istanbul": "Istanbul, Ankara, Turkey",
        "Europe/Kyiv": "Kyiv, Kiev, Kharkiv, Odesa, Lviv, Ukraine", "Europe/Lisbon": "Lisbon",
        "Europe/London": "London, Edinburgh, Manchester, Britain, England, Scotland",
        "Europe/Madrid": "Madrid, Barcelona",
        "Europe/Minsk": "Minsk, Belarus", "Europe/Moscow": "Moscow, St. Petersburg, Kremlin",
        "Europe/Oslo": "Oslo, Norway",
        "Europe/Paris": "Paris, Lyon, Marseille", "Europe/Prague": "Prague, Czech Republic",
        "Europe/Riga": "Riga, Latvia",
        "Europe/Rome": "Rome, Milan, Vatican, Italy", "Europe/Sofia": "Sofia, Bulgaria",
        "Europe/Stockholm": "Stockholm, Sweden", "Europe/Tallinn": "Tallinn, Estonia",
        "Europe/Vienna": "Vienna, Austria",
        "Europe/Vilnius": "Vilnius, Lithuania", "Europe/Warsaw": "Warsaw, Krakow, Poland",
        "Europe/Zurich": "Geneva, Zurich, Bern, Davos, Switzerland", "Pacific/Auckland": "Auckland, Wellington",
        "Pacific/Honolulu": "Honolulu, Hawaii",
    }.items()
    for place in places.split(", ")
}  # fmt: skip
"""Place -> its zone in IANA's database; of countries with several zones only cities, and no state's name for a city."""

CALENDARS = {
    place: (country, last)
    for (country, last), places in {
        ("Russia", "1918-02-13"): "Russia, Russian, Moscow, Petrograd, Petersburg, Kiev, Kyiv, Ukraine, Minsk, Odessa",
        ("Bulgaria", "1916-04-13"): "Bulgaria, Bulgarian, Sofia",
        ("Serbia", "1919-01-31"): "Serbia, Serbian, Belgrade",
        ("Romania", "1919-04-13"): "Romania, Romanian, Bucharest",
        ("Greece", "1923-02-28"): "Greece, Greek, Athens",
        ("Britain", "1752-09-13"): "Britain, British, England, English, London, Scotland, Ireland, Boston, Virginia",
        ("Sweden", "1753-02-28"): "Sweden, Swedish, Stockholm, Finland",
        ("France", "1582-12-19"): "France, French, Paris",
        ("Italy", "1582-10-14"): "Italy, Italian, Rome, Spain, Spanish, Madrid, Portugal, Lisbon, Poland, Warsaw",
        ("Germany", "1700-02-28"): "Germany, German, Berlin",
        ("Denmark", "1700-02-28"): "Denmark, Danish, Copenhagen, Norway",
    }.items()
    for place in places.split(", ")
}  # fmt: skip
"""Place -> the country whose calendar it followed, and the day of the Gregorian calendar before it changed over."""
