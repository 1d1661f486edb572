"""Words that say nothing of what somebody looks for: “what is the …”, “kann ich nach …”.

Short on purpose. The lists that packages carry also have “back”, “dos” and “face”, which are body sites here.
A word that is missing costs little; one too many hides what somebody asked for.
"""

from __future__ import annotations

from functools import cache

from treatments.serving.search.text.folding import fold

STOP_WORDS = {
    "en": (
        "a about after am an and any are as at be because been before being between but by can cant could "
        "did do does dont for from get had has have he her how i if im in into is isnt it its just me my "
        "of off on or our she should so some than that the their them then there these they this those to "
        "was we were what when where which who why will with would you your"
    ),
    "fr": (
        "a ai apres as au aux avant avec avoir avez ca ce ces cet cette comme comment dans de des du elle "
        "en entre est et etre eu faire fait il ils je la le les leur lors lui ma mais me mes mon ne nous "
        "on ont ou par pas peut peux plus pour pourquoi puis quand que quel quelle quelles quels qui quoi "
        "sa sans se ses si son sont sous sur ta te tes ton tu un une va vos votre vous y"
    ),
    "de": (
        "aber als am an auch auf aus bei beim bin bis da das dass dem den der des die dir doch du durch "
        "ein eine einem einen einer eines er es fur geht hab habe haben hat ich ihr ihre im in ins ist ja "
        "kann kein keine konnen man mein meine mich mir mit muss nach nicht noch nur ob oder sein seine "
        "sich sie sind so soll um und uns unter vom von vor wann war warum was welche welcher welches "
        "wenn wer werden wie wieder wir wird wo zu zum zur"
    ),
    "es": (
        "a al algo antes aunque como con cual cuando de del desde despues donde durante e el ella ellos "
        "en entre era es esa ese eso esta estan estar este esto fue ha hace hacer hasta hay he la las le "
        "les lo los mas me mi mis muy ni no nos o para pero por porque puede puedo que quien se sea ser "
        "si sin sobre son su sus tal tambien te tiene tu tus un una uno y ya yo"
    ),
    "ar": (
        "في من الى على عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم انا نحن انت ما ماذا هل كيف متى اين "
        "لماذا كم ان او ثم قد لقد كان كانت يكون تكون بعد قبل عند كل بين حتى لا لم لن اذا كما و ايضا"
    ),
}


@cache
def stop_words(language: str) -> frozenset[str]:
    """Folded."""
    return frozenset(fold(word) for word in STOP_WORDS.get(language, "").split())
