"""Documents as a clinic might send them, and people who may do different things with them."""

from __future__ import annotations

from django.contrib.auth.models import Group, Permission, User
from wagtail.models import GroupPagePermission, Page

LASER = """\
# Vein laser

Vein laser is used to treat varicose veins. It closes the faulty vein from the inside.

## How does it work?

A thin fibre is passed along the vein. Heat seals the wall, and blood finds another way.

## Side effects

- Bruising along the thigh, in about 1 in 10 people
- A tight feeling for two weeks

## Aftercare

- Walk every day for two weeks.
- Do not fly for four weeks.

## Our heritage

The house in which we work was built in 1890 and has a fine stair.

© 2026 Example Clinic. All rights reserved.
"""
HERITAGE = "The house in which we work was built in 1890 and has a fine stair."

COMPLETE = """\
---
type: treatment
name: Vein laser
kind: energy
invasiveness: percutaneous
summary: Heat closes a faulty vein in the leg.
hero_image:
  file: images/leg.png
  alt: A leg
body_sites: [Calf]
review:
  last_reviewed: 2026-03-01
  next_review: 2029-03-01
  reviewers: [Dr Demo Example]
contraindications:
  - {text: Deep vein thrombosis, kind: absolute}
seek_help:
  - {level: emergency, text: Call an ambulance if you cannot breathe.}
sources:
  - {type: guideline, title: A guideline on veins, url: https://example.org/veins}
---

## What is it?

Vein laser closes a faulty vein from the inside.

## What can it treat?

It treats faulty veins of the leg that ache or swell.

## How does it work?

A thin fibre is passed along the vein. Heat seals the wall, and blood finds another way.

## What happens during the treatment?

You lie on a couch and the skin is made numb. The treatment takes about 30 minutes.

## How long does it last?

A closed vein usually stays closed for many years.

## Side effects

- Bruising along the thigh

## Risks

- A blood clot in a deep vein (1 in 500)

## Aftercare

- Walk every day for two weeks.
"""


def person(name: str, *roots: Page, permissions: tuple[str, ...] = ("add_page", "change_page")) -> User:
    """May enter the admin, and has these permissions on these parts of the tree."""
    user = User.objects.create_user(name, password=name)
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    group = Group.objects.create(name=name)
    user.groups.add(group)
    for root in roots:
        for codename in permissions:
            permission = Permission.objects.get(codename=codename, content_type__app_label="wagtailcore")
            GroupPagePermission.objects.create(group=group, page_id=root.pk, permission=permission)
    return user
