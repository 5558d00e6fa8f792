"""What each code of `model/check_codes.py` says, and each of the review's advice."""

SENTENCES = {
    "a form sends what readers write to another host (a warning)": "un formulaire envoie ailleurs "
    "ce que les lecteurs écrivent (avertissement)",
    "a page would load something from another host": "une page chargerait quelque chose depuis un "
    "autre site",
    "a file holds a path of the author's machine (of somebody's: a warning)": "un fichier contient "
    "un chemin de votre ordinateur (de celui de quelqu’un d’autre : avertissement)",
    "a published file says where it was made, or with which device": "un fichier publié dit où il "
    "a été fait, ou avec quel appareil",
    "a description is longer than search engines show (a warning)": "une description est plus "
    "longue que ce que montrent les moteurs de recherche (avertissement)",
    "a file that lies beside a draft is published (a warning)": "un fichier rangé à côté d’un "
    "brouillon est publié (avertissement)",
    "a file is larger than GitHub takes (near that: a warning)": "un fichier est plus gros que ce "
    "que GitHub accepte (s’il en est près : avertissement)",
    "a page has no heading of the first level, or several (a warning)": "une page n’a pas de titre "
    "de premier niveau, ou en a plusieurs (avertissement)",
    "a heading is two levels below the one before (a warning)": "un titre est deux niveaux plus "
    "bas que le précédent (avertissement)",
    "several elements of a page have one id (a warning)": "plusieurs éléments d’une page ont le "
    "même id (avertissement)",
    "a page does not say which language it is in (a warning)": "une page ne dit pas dans quelle "
    "langue elle est (avertissement)",
    "a professional site in French has no legal notice (a warning)": "un site professionnel en "
    "français n’a pas de mentions légales (avertissement)",
    "a legal notice is not finished (a warning)": "des mentions légales ne sont pas terminées "
    "(avertissement)",
    "a picture is published larger than any page shows one (a warning)": "une image est publiée "
    "plus grande qu’aucune page n’en montre (avertissement)",
    "a page loads too much before anybody scrolls (a warning)": "une page charge trop de choses "
    "avant qu’on la fasse défiler (avertissement)",
    "an old address leads to another old address (a warning)": "une ancienne adresse mène à une "
    "autre ancienne adresse (avertissement)",
    "old addresses lead to each other for ever": "d’anciennes adresses mènent sans fin l’une à "
    "l’autre",
    "the site is larger than GitHub Pages takes (near that: a warning)": "le site est plus gros "
    "que ce que GitHub Pages accepte (s’il en est près : avertissement)",
    "a title is longer than search engines show (a warning)": "un titre est plus long que ce que "
    "montrent les moteurs de recherche (avertissement)",
    "a link to another site leads to nothing": "un lien vers un autre site ne mène à rien",
    "a link to another site leads to an address that has moved (a warning)": "un lien vers un "
    "autre site mène à une adresse qui a changé (avertissement)",
    "nobody can tell whether a link to another site works (a warning)": "on ne peut pas savoir si "
    "un lien vers un autre site marche (avertissement)",
    # The review.
    "there is neither a summary nor a text, nor a caption": "il n’y a ni résumé, ni texte, ni "
    "légende",
    "the text says “we” everywhere, and nothing says what its author did": "le texte dit partout "
    "« nous », et rien ne dit ce que son auteur a fait",
    "why the work was needed is said late, or not at all though it had a client": "la raison du "
    "travail est dite tard, ou pas du tout alors qu’il y avait un client",
    "nothing says what came of the work": "rien ne dit ce que le travail a donné",
    "results have figures, and nothing says how they are known": "des résultats ont des chiffres, "
    "et rien ne dit d’où on les tient",
    "several pictures, and none has a caption": "plusieurs images, et aucune n’a de légende",
    "there is no cover, so lists show no picture, or the best one comes late": "il n’y a pas "
    "d’image de couverture, donc pas d’image dans les listes, ou la meilleure vient tard",
    "somebody named in the text is not in the credits": "quelqu’un que le texte nomme n’est pas "
    "crédité",
    "a client is named, and no agreement is noted": "un client est nommé, et aucun accord n’est "
    "noté",
    "a row of tools in a text that tells no decision": "une suite d’outils dans un texte qui ne "
    "raconte aucune décision",
    "the summary says what the title says": "le résumé dit la même chose que le titre",
    "the summary praises and says nothing": "le résumé fait l’éloge et ne dit rien",
    "the site has nothing from the last two years": "le site n’a rien des deux dernières années",
    "many works, and none stands out, or nearly all do": "beaucoup de projets, et aucun n’est mis "
    "en avant, ou presque tous",
    "a skill is claimed and no work names it": "un savoir-faire est annoncé et aucun projet ne le "
    "nomme",
}
