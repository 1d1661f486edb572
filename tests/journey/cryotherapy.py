"""A clinic's text, as it would be sent, and each of its sentences in French."""

DOCUMENT = """\
Cryotherapy for warts

Cryotherapy freezes a wart with liquid nitrogen until the skin lets go of it.

What is it?

Liquid nitrogen is sprayed on the wart. A blister forms below it, and the wart falls off with the blister.

What can it treat?

It treats warts that have not gone with a paint.

How does it work?

The cold kills the cells that hold the virus.

What happens during the treatment?

The hard skin is pared and the spray is held on the wart. The treatment takes about 10 minutes.
Most warts need 3 to 4 sessions.

How long does it last?

A wart that is gone after three months usually stays away.

Who should not have it?

- Cold urticaria

Side effects

- Pain for a few hours (more than 1 in 10)
- A blister, in about 1 in 20 people

Risks

- Damage to a nerve beside a finger (1 in 1000)

Aftercare

- Keep the blister dry for two days.
- Numb the finger with ice before you come.

When to seek help

- Call the clinic the same day if the skin turns red and hot.
"""
# Said under "Aftercare", and meant for the days before.
MISPLACED = "Numb the finger with ice before you come."

FRENCH = {
    "Cryotherapy for warts": "Cryothérapie des verrues",
    "Cryotherapy freezes a wart with liquid nitrogen until the skin lets go of it.": (
        "La cryothérapie gèle la verrue à l’azote liquide jusqu’à ce que la peau la lâche."
    ),
    "Liquid nitrogen is sprayed on the wart. A blister forms below it, and the wart falls off with the "
    "blister.": ("De l’azote liquide est pulvérisé sur la verrue. Une cloque se forme dessous et l’emporte."),
    "It treats warts that have not gone with a paint.": "Elle traite les verrues qui résistent à un vernis.",
    "The cold kills the cells that hold the virus.": "Le froid tue les cellules qui abritent le virus.",
    "The hard skin is pared and the spray is held on the wart. The treatment takes about 10 minutes. "
    "Most warts need 3 to 4 sessions.": (
        "La corne est rabotée, puis le jet est tenu sur la verrue. Le soin dure environ 10 minutes. "
        "La plupart des verrues demandent 3 à 4 séances."
    ),
    MISPLACED: "Engourdissez le doigt avec de la glace avant de venir.",
    "A wart that is gone after three months usually stays away.": (
        "Une verrue partie au bout de trois mois ne revient en général pas."
    ),
    "Cold urticaria": "Urticaire au froid",
    "Pain for a few hours": "Douleur pendant quelques heures",
    "Pain for a few hours (more than 1 in 10)": "Douleur pendant quelques heures (plus de 1 sur 10)",
    "A blister, in about 1 in 20 people": "Une cloque, chez environ 1 personne sur 20",
    "Damage to a nerve beside a finger": "Lésion d’un nerf le long d’un doigt",
    "Damage to a nerve beside a finger (1 in 1000)": "Lésion d’un nerf le long d’un doigt (1 sur 1000)",
    "Keep the blister dry for two days.": "Gardez la cloque au sec pendant deux jours.",
    "Call the clinic the same day if the skin turns red and hot.": (
        "Appelez la clinique le jour même si la peau devient rouge et chaude."
    ),
}
