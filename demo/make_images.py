"""Draw the pictures of the demo content: ``python demo/make_images.py [NAME…]``.

The same code and the same Pillow give the same files.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from illustration import abstract, eyes, lips, profile, skin, skin_care, teeth, veins
from illustration.canvas import Canvas

SCENES: dict[str, Callable[[], Canvas]] = {
    "sclerotherapy": veins.sclerotherapy,
    "spider-veins": veins.spider_veins,
    "varicose-veins": veins.varicose_veins,
    "choosing-a-treatment-for-leg-veins": veins.two_legs,
    "endovenous-ablation": veins.endovenous_ablation,
    "gallery-vein-open": veins.vein_open,
    "gallery-vein-closed": veins.vein_closed,
    "laser-hair-removal": skin_care.laser_hair_removal,
    "unwanted-hair": skin.unwanted_hair,
    "acne": skin.acne,
    "acne-scarring": skin.acne_scarring,
    "gallery-scar-before": skin.scar_before,
    "gallery-scar-after": skin.scar_after,
    "acne-scars-and-what-can-be-done-about-them": skin.uneven_to_smooth,
    "microneedling": skin_care.microneedling,
    "chemical-peel": skin_care.chemical_peel,
    "tretinoin-for-acne": skin_care.tretinoin,
    "botulinum-toxin": profile.botulinum_toxin,
    "frown-lines": eyes.frown_lines,
    "rosacea": profile.rosacea,
    "ipl-facial-redness": profile.pulsed_light,
    "upper-eyelid-surgery": eyes.upper_eyelid_surgery,
    "hooded-upper-eyelids": eyes.hooded_eyelid,
    "lip-filler": lips.lip_filler,
    "loss-of-lip-volume": lips.lip_outline,
    "tooth-whitening": teeth.tooth_whitening,
    "tooth-discolouration": teeth.discoloured_row,
    "dental-implant": teeth.dental_implant,
    "missing-teeth": teeth.row_with_gap,
    "home": abstract.home,
    "how-to-choose-a-practitioner": abstract.checklist,
    "light-and-laser-on-different-skin-tones": abstract.skin_tones,
}


def main(names: list[str]) -> None:
    unknown = sorted(set(names) - set(SCENES))
    if unknown:
        sys.exit(f"No such picture: {', '.join(unknown)}. There are: {', '.join(sorted(SCENES))}.")
    folder = Path(__file__).parent / "images"
    folder.mkdir(exist_ok=True)
    for name in names or SCENES:
        path = folder / f"{name}.jpg"
        SCENES[name]().save(path)
        print(f"{path.name}: {path.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main(sys.argv[1:])
