"""What a reader would miss in each write-up: advice, which changes nothing and fails nothing.

    review.py      a whole site, or one page, and the order of what is said: the file to read first
    subject.py     one work as the rules see it: front matter, prose, pictures
    prose.py       a parsed body → sentences, each with who speaks in it
    lexicon.py     lists of words (`words/*.yaml`) found in sentences in one pass
    studio.py      whether a site says "we" by right
    voices.py, reasons.py, credits.py, …   the rules; each yields advice, or nothing
    telling.py     what is said (`texts/<lang>.yaml`), in the language of the write-up
    places.py      where a sentence stands in its file

Information is looked for, not headings. Evidence that something is said counts wherever it stands;
a fault is looked for only in the author's own plain sentences. Whatever is in doubt is not said.
"""
