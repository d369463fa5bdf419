"""Offices that exclude each other: ladders on which a person stands on one rung at a time."""

LADDERS = (
    frozenset(
        """senator representative governor lieutenant-governor mayor president vice-president chancellor prime-minister
        deputy-prime-minister foreign-minister defence-minister interior-minister finance-minister health-minister
        state-secretary treasury-secretary defence-secretary commerce-secretary interior-secretary labour-secretary
        education-secretary energy-secretary press-secretary attorney-general chief-justice judge prosecutor
        public-defender sheriff""".split()
    ),
    frozenset("speaker majority-leader minority-leader".split()),
    frozenset("officer trooper corporal sergeant lieutenant captain major colonel general admiral".split()),
    frozenset(
        """mayor governor sheriff judge prosecutor public-defender attorney-general police-chief fire-chief officer
        trooper corporal sergeant lieutenant captain""".split()
    ),
)
"""Offices and ranks of which a person holds one at a time. What may go together ("Detective Sergeant", "Speaker" and
"Representative") never stands on one ladder."""
