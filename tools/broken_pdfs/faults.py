"""Names of files and what makes each: filled by the modules beside."""

from document import Pdf

FAULTS = {}



def fault(name, make=Pdf, raw=None):
    """Registers a change of a document (or of its bytes) as the file of that name."""
    def register(change):
        def build():
            pdf = make()
            change(pdf)
            return raw(pdf.render()) if raw else pdf.render()
        assert name not in FAULTS, name
        FAULTS[name] = build
        return change
    return register


def short(name, change, make=Pdf):
    fault(name, make)(change)


def bytes_fault(name, old, new, make=Pdf, count=1):
    def raw(data):
        assert old in data, (name, old)
        return data.replace(old, new, count)
    fault(name, make, raw)(lambda pdf: None)


def nothing(pdf):
    pass
