"""Reads texts with one Python system and prints a line of JSON: bytes, seconds of user time, what was found.

    python3 yardsticks.py natasha texts.json

`texts.json` is a list of texts. Requirements are pinned in requirements.txt; one thread.
"""

import json
import os
import resource
import sys

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"


def natasha():
    """Segmentation, morphology, syntax, names, dates: what its README calls the pipeline."""
    from natasha import (
        DatesExtractor, Doc, MorphVocab, NewsEmbedding, NewsMorphTagger, NewsNERTagger, NewsSyntaxParser, Segmenter,
    )

    segmenter, vocab, embedding = Segmenter(), MorphVocab(), NewsEmbedding()
    tagger, parser, names = NewsMorphTagger(embedding), NewsSyntaxParser(embedding), NewsNERTagger(embedding)
    dates = DatesExtractor(vocab)

    def read(text):
        doc = Doc(text)
        doc.segment(segmenter)
        doc.tag_morph(tagger)
        doc.parse_syntax(parser)
        doc.tag_ner(names)
        for span in doc.spans:
            span.normalize(vocab)
        return len(doc.spans) + len(list(dates(text)))

    return read


def pymorphy():
    """razdel's sentences and tokens, pymorphy3's readings of each word."""
    from pymorphy3 import MorphAnalyzer
    from razdel import sentenize, tokenize

    parse = MorphAnalyzer().parse

    def read(text):
        found = 0
        for sentence in sentenize(text):
            for token in tokenize(sentence.text):
                if token.text[0].isalpha():
                    found += len(parse(token.text))
        return found

    return read


def pullenti():
    """All analyzers of the free PullEnti SDK."""
    from pullenti_wrapper.langs import RU, set_langs
    from pullenti_wrapper.processor import (
        DATE, GEO, ORGANIZATION, PERSON, Processor,
    )

    set_langs([RU])
    process = Processor([GEO, DATE, ORGANIZATION, PERSON])
    return lambda text: len(process(text).matches)


def main(name, path):
    with open(path, encoding="utf-8") as file:
        texts = json.load(file)
    try:
        read = {"natasha": natasha, "pymorphy": pymorphy, "pullenti": pullenti}[name]()
        read(texts[0])
    except Exception as error:  # not installed, or not for this Python
        print(json.dumps({"skipped": f"{type(error).__name__}: {error}"}))
        return
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    found = sum(read(text) for text in texts)
    seconds = resource.getrusage(resource.RUSAGE_SELF).ru_utime - before
    print(json.dumps({"bytes": sum(len(text.encode()) for text in texts), "seconds": seconds, "found": found}))


main(*sys.argv[1:])
