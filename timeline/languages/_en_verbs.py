"""English verbs: those of which an ending does not lead back to the infinitive, and the words before any verb."""

from timeline.languages._en_words import _forms

IRREGULAR = _forms(
    """
arise: arose arisen
awake: awoke awoken
bear: bore borne
bend: bent
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
burn: burnt
burst: burst
catch: caught
choose: chose chosen
cling: clung
creep: crept
dig: dug
draw: drew drawn
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fallen
feed: fed
feel: felt
fight: fought
fling: flung
fly: flown
forbid: forbade forbidden
forget: forgot forgotten
forgive: forgave forgiven
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hit: hit
know: knew known
lead: led
leap: leapt
learn: learnt
lend: lent
lose: lost
mean: meant
mislead: misled
overtake: overtook overtaken
overthrow: overthrew overthrown
oversee: oversaw overseen
pay: paid
prove: proven
ride: rode ridden
ring: rang rung
rise: risen
run: ran
see: saw seen
seek: sought
shake: shook shaken
shed: shed
shine: shone
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
slide: slid
speak: spoken
speed: sped
spend: spent
spin: spun
split: split
spread: spread
stand: stood
steal: stole stolen
stick: stuck
strive: strove striven
sweep: swept
swim: swam swum
swing: swung
teach: taught
tear: tore torn
think: thought
throw: threw thrown
undergo: underwent undergone
understand: understood
wake: woke woken
wear: wore worn
weep: wept
withhold: withheld
withstand: withstood
write: written
"""
)
"""Form -> infinitive, of verbs that are no action of the pack."""

_ADVERB = r"(?: (?:not|also|only|just|never|always|still|now|then|soon|later|again|almost|[a-z]+ly))?"

LEADS = (
    rf"(?:will|would|shall|should|may|might|can|could|must|cannot|did|does|do|didn't|doesn't|don't|won't|wouldn't|"
    rf"couldn't|can't){_ADVERB}",
    r"(?:is|are|was|were|been|be)(?: due)? to",
    r"(?:set|slated|scheduled|expected|likely|unlikely|ready|able|unable|about|supposed|forced|asked|ordered|allowed|"
    r"required|told|going|need(?:s|ed)?|plan(?:s|ned|ning)?|hop(?:es?|ed|ing)|intend(?:s|ed)?|want(?:s|ed)?|"
    r"expect(?:s|ed)?|tr(?:y|ies|ied|ying)|agreed?|decided|vow(?:s|ed)|pledged|promised|refus(?:es?|ed)|"
    r"fail(?:s|ed)?|manag(?:es?|ed)|beg(?:in|ins|an|inning)|start(?:s|ed)?|continu(?:es?|ed)|declined|"
    r"prepar(?:es?|ed|ing)|threatened|attempt(?:s|ed|ing)?|seek(?:s|ing)?|sought) to(?: [a-z]+ly)?",
)
"""Words after which a word is a verb: modal ones, and those that take an infinitive."""

PARTICIPLE_LEADS = (
    rf"(?:is|are|was|were|be|been){_ADVERB}",
    r"began|begin|begins|started|start|stopped|stop|kept|keep|continued|continue",
    r"after|before|since|by",
    r"(?:accused|suspected|convicted|guilty|charged|arrested|wanted|sentenced) (?:of|with|for|on suspicion of)",
)
"""Words after which one in -ing is a verb."""
