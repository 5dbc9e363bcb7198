"""Faults of metadata: 6.6."""

from faults import short


def xmp(name, old, new):
    short(name, lambda p: p.edit_xmp(old, new))


def second_xmp(p):
    p.put(7, f"/Metadata {p.add('<< /Type /Metadata /Subtype /XML >>', p.objects[3][1].replace(b'record:Source>', b'record:Sauce>'))} 0 R")


short("6.6.2.1-1-no-xmp", lambda p: p.change(1, "/Metadata 3 0 R ", ""))
xmp("6.6.2.1-2-xpacket-bytes", 'id="W5M0', 'bytes="9" id="W5M0')
xmp("6.6.2.1-3-xpacket-encoding", 'id="W5M0', 'encoding="UTF-8" id="W5M0')
xmp("6.6.2.1-4-cut-off", "</rdf:RDF></x:xmpmeta>", "")
short("6.6.2.1-5-utf-16", lambda p: p.data(3, p.objects[3][1].decode().encode("utf-16")))
xmp("6.6.2.3.1-1-undeclared-property", "<record:Source>", "<record:Sauce>x</record:Sauce><record:Source>")
xmp("6.6.2.3.1-1-unknown-property-of-dublin-core", "<dc:title>", "<dc:titel>x</dc:titel><dc:title>")
short("6.6.2.3.1-1-in-the-metadata-of-an-image", second_xmp)
xmp("6.6.2.3.1-2-vietnamese-date", "2026-11-22T09:20:00+07:00", "22/11/2026")
xmp("6.6.2.3.1-2-word-as-integer", "<record:PageAmount>1<", "<record:PageAmount>một<")
xmp("6.6.2.3.1-2-title-in-no-language", '<rdf:Alt><rdf:li xml:lang="x-default">Thử</rdf:li></rdf:Alt>', "Thử")
xmp("6.6.2.3.2-1-unknown-field", "<pdfaSchema:prefix>", "<pdfaSchema:colour>red</pdfaSchema:colour><pdfaSchema:prefix>")
short("6.6.2.3.3-1-schemas-in-a-seq", lambda p: (
    p.edit_xmp("<pdfaExtension:schemas><rdf:Bag>", "<pdfaExtension:schemas><rdf:Seq>"),
    p.edit_xmp("</rdf:Bag></pdfaExtension:schemas>", "</rdf:Seq></pdfaExtension:schemas>")))
xmp("6.6.2.3.3-2-schema-without-name", "<pdfaSchema:schema>Record</pdfaSchema:schema>", "")
xmp("6.6.2.3.3-3-schema-without-namespace", "<pdfaSchema:namespaceURI>urn:example:record</pdfaSchema:namespaceURI>", "")
xmp("6.6.2.3.3-4-schema-without-prefix", "<pdfaSchema:prefix>record</pdfaSchema:prefix>", "")
short("6.6.2.3.3-5-properties-in-a-bag", lambda p: (
    p.edit_xmp("<pdfaSchema:property><rdf:Seq>", "<pdfaSchema:property><rdf:Bag>"),
    p.edit_xmp("</rdf:Seq></pdfaSchema:property>", "</rdf:Bag></pdfaSchema:property>")))
TYPE = ("<pdfaSchema:valueType><rdf:{0}><rdf:li rdf:parseType='Resource'>{1}<pdfaType:field><rdf:{2}/></pdfaType:field></rdf:li></rdf:{0}>"
        "</pdfaSchema:valueType></rdf:li></rdf:Bag></pdfaExtension:schemas>")
FIELDS = {"11-type-without-name": "type", "12-type-without-namespace": "namespaceURI", "13-type-without-prefix": "prefix",
          "14-type-without-description": "description"}


def value_type(name, without=None, kind="Seq", fields="Seq"):
    text = "".join(f"<pdfaType:{f}>x</pdfaType:{f}>" for f in FIELDS.values() if f != without)
    xmp(name, "</rdf:li></rdf:Bag></pdfaExtension:schemas>", TYPE.format(kind, text, fields))


value_type("conforming-own-value-type")
value_type("6.6.2.3.3-6-types-in-a-bag", kind="Bag")
short("6.6.2.3.3-7-property-without-name", lambda p: (
    p.edit_xmp("<pdfaProperty:name>PageAmount</pdfaProperty:name>", ""), p.edit_xmp("<record:PageAmount>1</record:PageAmount>", "")))
xmp("6.6.2.3.3-8-undefined-type", "<pdfaProperty:valueType>Text<", "<pdfaProperty:valueType>Letter<")
xmp("6.6.2.3.3-9-category", "<pdfaProperty:category>external<", "<pdfaProperty:category>foreign<")
xmp("6.6.2.3.3-10-no-description", "<pdfaProperty:description>Nguồn</pdfaProperty:description>", "")
for test, field in FIELDS.items():
    value_type("6.6.2.3.3-" + test, without=field)
value_type("6.6.2.3.3-15-fields-in-a-bag", fields="Bag")
xmp("6.6.4-1-no-claim", "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>", "")
xmp("6.6.4-2-part-3", "<pdfaid:part>2", "<pdfaid:part>3")
xmp("6.6.4-3-lower-case-level", ">U<", ">u<")


def other_prefix(number, name, more=""):
    short(f"6.6.4-{number}-{name}-under-another-prefix", lambda p: (
        p.edit_xmp('xmlns:pdfaid="', 'xmlns:a="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfaid="'),
        p.edit_xmp(f"<pdfaid:{name}>", f"<a:{name}>") if not more else p.edit_xmp("</pdfaid:conformance>", "</pdfaid:conformance>" + more),
        None if more else p.edit_xmp(f"</pdfaid:{name}>", f"</a:{name}>")))


other_prefix(4, "part")
other_prefix(5, "conformance")
other_prefix(6, "amd", "<a:amd>2011</a:amd>")
other_prefix(7, "corr", "<a:corr>1</a:corr>")
