// Every clause that is checked finds the violation planted for it, in a file that conforms without it.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <qpdf/QPDFWriter.hh>

#include "pdfa/check/conformance.h"
#include "pdfa/pdf_file.h"
#include "tests/pdfa/samples.h"

namespace sohoa::pdfa {

namespace {

using samples::Folder;
using Handle = QPDFObjectHandle;
using Plant = std::function<void(QPDF&)>;

// Rewrites a conforming archive file with one thing changed.
std::filesystem::path planted(const Folder& folder, const Plant& plant) {
    samples::archiveFile(folder);
    QPDF pdf;
    pdf.processFile((folder / "archive.pdf").c_str());
    plant(pdf);
    QPDFWriter writer(pdf, (folder / "planted.pdf").c_str());
    writer.setStaticID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    return folder / "planted.pdf";
}

std::string clausesOf(const Conformance& conformance) {
    std::string clauses;
    for (const Finding& f : conformance.findings)
        clauses += f.clause + "-" + f.test + " " + f.message + "\n";
    return clauses;
}

bool finds(const Conformance& conformance, const std::string& clause) {
    return std::any_of(conformance.findings.begin(), conformance.findings.end(),
                       [&](const Finding& f) { return f.clause + "-" + f.test == clause; });
}

Handle page(QPDF& pdf) { return pdf.getAllPages().at(0); }
Handle image(QPDF& pdf) { return page(pdf).getKey("/Resources").getKey("/XObject").getKey("/Im0"); }
Handle font(QPDF& pdf) { return page(pdf).getKey("/Resources").getKey("/Font").getKey("/F0"); }
Handle cid(QPDF& pdf) { return font(pdf).getKey("/DescendantFonts").getArrayItem(0); }
Handle yes() { return Handle::newBool(true); }
Handle parsed(const std::string& text) { return Handle::parse(text); }

void draw(QPDF& pdf, const std::string& operators) {
    page(pdf).replaceKey("/Contents", Handle::newStream(&pdf, operators));
}

void editXmp(QPDF& pdf, const std::string& from, const std::string& to) {
    Handle metadata = pdf.getRoot().getKey("/Metadata");
    std::string xmp = streamData(metadata, true, 1 << 20);
    const std::size_t at = xmp.find(from);
    if (at == std::string::npos) throw std::runtime_error("not in the XMP: " + from);
    metadata.replaceStreamData(xmp.replace(at, from.size(), to), Handle::newNull(), Handle::newNull());
}

void annotate(QPDF& pdf, const std::string& annotation) {
    page(pdf).replaceKey("/Annots", parsed("[" + annotation + "]"));
}

void lzw(QPDF& pdf) {
    const char data[] = {'\x80', '\x0b', '\x60', '\x50', '\x22', '\x0c', '\x0c', '\x85', '\x01'};
    Handle stream = Handle::newStream(&pdf);
    stream.replaceStreamData(std::string(data, sizeof data), Handle::newName("/LZWDecode"), Handle::newNull());
    pdf.getRoot().replaceKey("/X", pdf.makeIndirectObject(stream));
}

struct Violation {
    const char* name;
    const char* clause;
    Plant plant;
};
void PrintTo(const Violation& v, std::ostream* out) { *out << v.name; }

const std::vector<Violation> violations{
    {"LzwFilter", "6.1.7.2-1", lzw},
    {"ExternalStream", "6.1.7.1-3", [](QPDF& p) { image(p).getDict().replaceKey("/F", Handle::newString("x")); }},
    {"LongString", "6.1.13-3",
     [](QPDF& p) { p.getRoot().replaceKey("/X", Handle::newString(std::string(32768, 'x'))); }},
    {"HugeNumber", "6.1.13-1", [](QPDF& p) { p.getRoot().replaceKey("/X", Handle::newInteger(1LL << 40)); }},
    {"LongName", "6.1.13-4",
     [](QPDF& p) { p.getRoot().replaceKey("/X", Handle::newName("/" + std::string(128, 'n'))); }},
    {"HugePage", "6.1.13-11", [](QPDF& p) { page(p).replaceKey("/MediaBox", parsed("[0 0 20000 20000]")); }},
    {"DeepStates", "6.1.13-8",
     [](QPDF& p) {
         draw(p, [] {
             std::string s;
             for (int i = 0; i < 29; ++i)
                 s += "q ";
             for (int i = 0; i < 29; ++i)
                 s += "Q ";
             return s;
         }());
     }},
    {"UnknownOperator", "6.2.2-1", [](QPDF& p) { draw(p, "frob"); }},
    {"MissingResource", "6.2.2-2", [](QPDF& p) { draw(p, "/Im9 Do"); }},
    {"UnknownIntent", "6.2.6-1", [](QPDF& p) { draw(p, "/Vivid ri"); }},
    {"InlineLzw", "6.1.10-1", [](QPDF& p) { draw(p, "BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID \x80 EI"); }},
    {"NoOutputIntent", "6.2.4.3-2", [](QPDF& p) { p.getRoot().removeKey("/OutputIntents"); }},
    {"BrokenProfile", "6.2.3-1",
     [](QPDF& p) {
         p.getRoot()
             .getKey("/OutputIntents")
             .getArrayItem(0)
             .getKey("/DestOutputProfile")
             .replaceStreamData("no profile", Handle::newNull(), Handle::newNull());
     }},
    {"WrongProfileChannels", "6.2.3-1",
     [](QPDF& p) {
         p.getRoot()
             .getKey("/OutputIntents")
             .getArrayItem(0)
             .getKey("/DestOutputProfile")
             .getDict()
             .replaceKey("/N", Handle::newInteger(4));
     }},
    {"CmykImage", "6.2.4.3-3",
     [](QPDF& p) { image(p).getDict().replaceKey("/ColorSpace", Handle::newName("/DeviceCMYK")); }},
    {"CmykOperator", "6.2.4.3-3", [](QPDF& p) { draw(p, "0 0 0 1 k"); }},
    {"TransferFunction", "6.2.5-1",
     [](QPDF& p) { page(p).getKey("/Resources").replaceKey("/ExtGState", parsed("<< /G << /TR /Identity >> >>")); }},
    {"UnknownBlendMode", "6.2.10-1",
     [](QPDF& p) { page(p).getKey("/Resources").replaceKey("/ExtGState", parsed("<< /G << /BM /Shiny >> >>")); }},
    {"Interpolate", "6.2.8-3", [](QPDF& p) { image(p).getDict().replaceKey("/Interpolate", yes()); }},
    {"Alternates", "6.2.8-1", [](QPDF& p) { image(p).getDict().replaceKey("/Alternates", Handle::newArray()); }},
    {"GrayJpegSaidToBeColour", "6.2.8-",
     [](QPDF& p) { image(p).getDict().replaceKey("/ColorSpace", Handle::newName("/DeviceGray")); }},
    {"BareCodestream", "6.2.8.3-1",
     [](QPDF& p) { image(p).replaceStreamData("\xff\x4f\xff\x51", Handle::newName("/JPXDecode"), Handle::newNull()); }},
    {"PostScriptXObject", "6.2.9-4",
     [](QPDF& p) {
         Handle s = Handle::newStream(&p, "x");
         s.getDict().replaceKey("/Subtype", Handle::newName("/PS"));
         p.getRoot().replaceKey("/X", p.makeIndirectObject(s));
     }},
    {"FontNotEmbedded", "6.2.11.4.1-1",
     [](QPDF& p) {
         cid(p).getKey("/FontDescriptor").removeKey("/FontFile2");
         draw(p, "BT /F0 9 Tf <0001> Tj ET");
     }},
    {"WrongWidths", "6.2.11.5-1",
     [](QPDF& p) {
         cid(p).replaceKey("/DW", Handle::newInteger(900));
         draw(p, "BT /F0 9 Tf <0001> Tj ET");
     }},
    {"NoGlyphMap", "6.2.11.3.2-1", [](QPDF& p) { cid(p).removeKey("/CIDToGIDMap"); }},
    {"NotdefShown", "6.2.11.8-1",
     [](QPDF& p) { cid(p).replaceKey("/CIDToGIDMap", Handle::newStream(&p, std::string(64, '\0'))); }},
    {"NoToUnicode", "6.2.11.7.2-1", [](QPDF& p) { font(p).removeKey("/ToUnicode"); }},
    {"RangeOverEverything", "6.2.11.7.2-1",
     [](QPDF& p) {
         font(p).replaceKey("/ToUnicode", Handle::newStream(&p, "1 beginbfrange <0000> <FFFF> <0000> endbfrange"));
         draw(p, "BT 3 Tr /F0 9 Tf <1EA1> Tj ET");
     }},
    {"StandardFont", "6.2.11.4.1-1",
     [](QPDF& p) {
         page(p)
             .getKey("/Resources")
             .getKey("/Font")
             .replaceKey("/H", parsed("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
         draw(p, "BT /H 9 Tf (x) Tj ET");
     }},
    {"FilmAnnotation", "6.3.1-1", [](QPDF& p) { annotate(p, "<< /Subtype /Movie /Rect [0 0 1 1] /F 4 >>"); }},
    {"AnnotationWithoutFlags", "6.3.2-1", [](QPDF& p) { annotate(p, "<< /Subtype /Link /Rect [0 0 1 1] >>"); }},
    {"HiddenAnnotation", "6.3.2-2", [](QPDF& p) { annotate(p, "<< /Subtype /Link /Rect [0 0 1 1] /F 6 >>"); }},
    {"AnnotationWithoutAppearance", "6.3.3-1",
     [](QPDF& p) { annotate(p, "<< /Subtype /Square /Rect [0 0 1 1] /F 4 >>"); }},
    {"NeedAppearances", "6.4.1-3",
     [](QPDF& p) { p.getRoot().replaceKey("/AcroForm", parsed("<< /Fields [] /NeedAppearances true >>")); }},
    {"XfaForm", "6.4.2-1", [](QPDF& p) { p.getRoot().replaceKey("/AcroForm", parsed("<< /Fields [] /XFA (x) >>")); }},
    {"HalfSignature", "6.4.3-1",
     [](QPDF& p) {
         p.getRoot().replaceKey("/AcroForm", p.makeIndirectObject(parsed("<< /Fields [] >>")));
         p.getRoot().replaceKey(
             "/X",
             p.makeIndirectObject(parsed("<< /FT /Sig /V << /Type /Sig /ByteRange [0 10 20 30] /Contents <30> >> >>")));
     }},
    {"JavaScript", "6.5.1-1",
     [](QPDF& p) { p.getRoot().replaceKey("/OpenAction", parsed("<< /S /JavaScript /JS (app.alert\\(1\\)) >>")); }},
    {"Launch", "6.5.1-1",
     [](QPDF& p) { annotate(p, "<< /Subtype /Link /Rect [0 0 1 1] /F 4 /A << /S /Launch /F (x) >> >>"); }},
    {"PrintAction", "6.5.1-2",
     [](QPDF& p) { p.getRoot().replaceKey("/OpenAction", parsed("<< /S /Named /N /Print >>")); }},
    {"CatalogActions", "6.5.2-1", [](QPDF& p) { p.getRoot().replaceKey("/AA", parsed("<< >>")); }},
    {"NoXmp", "6.6.2.1-1", [](QPDF& p) { p.getRoot().removeKey("/Metadata"); }},
    {"XmpCutOff", "6.6.2.1-4", [](QPDF& p) { editXmp(p, "</rdf:RDF>", ""); }},
    {"XpacketBytes", "6.6.2.1-2", [](QPDF& p) { editXmp(p, "id=\"W5M0", "bytes=\"9\" id=\"W5M0"); }},
    {"XpacketEncoding", "6.6.2.1-3", [](QPDF& p) { editXmp(p, "id=\"W5M0", "encoding=\"UTF-8\" id=\"W5M0"); }},
    {"UndeclaredProperty", "6.6.2.3.1-1",
     [](QPDF& p) { editXmp(p, "<record:Source>", "<record:Sauce>x</record:Sauce><record:Source>"); }},
    {"NoDescription", "6.6.2.3.3-2",
     [](QPDF& p) {
         editXmp(p, "<pdfaProperty:description>", "<pdfaProperty:x>");
         editXmp(p, "</pdfaProperty:description>", "</pdfaProperty:x>");
     }},
    {"VietnameseDate", "6.6.2.3.1-2", [](QPDF& p) { editXmp(p, ">2021-06-30<", ">30/06/2021<"); }},
    {"WordAsInteger", "6.6.2.3.1-2", [](QPDF& p) { editXmp(p, "<record:PageAmount>1<", "<record:PageAmount>một<"); }},
    {"PlainTitle", "6.6.2.3.1-2", [](QPDF& p) { editXmp(p, "<dc:format>", "<dc:rights>x</dc:rights><dc:format>"); }},
    {"LowerCaseLevel", "6.6.4-3", [](QPDF& p) { editXmp(p, ">U<", ">u<"); }},
    {"OtherPart", "6.6.4-2", [](QPDF& p) { editXmp(p, "<pdfaid:part>2", "<pdfaid:part>3"); }},
    {"EmbeddedSpreadsheet", "6.8-5",
     [](QPDF& p) {
         Handle s = Handle::newStream(&p, "x");
         s.getDict().replaceKey("/Subtype", Handle::newName("/application/vnd.ms-excel"));
         Handle f = parsed("<< /F (a) /UF (a) >>");
         Handle ef = Handle::newDictionary();
         ef.replaceKey("/F", p.makeIndirectObject(s));
         f.replaceKey("/EF", ef);
         p.getRoot().replaceKey("/X", p.makeIndirectObject(f));
     }},
    {"SwitchingLayers", "6.9-4",
     [](QPDF& p) { p.getRoot().replaceKey("/OCProperties", parsed("<< /OCGs [] /D << /Name (a) /AS [] >> >>")); }},
    {"AlternatePresentations", "6.10-1",
     [](QPDF& p) { p.getRoot().replaceKey("/Names", parsed("<< /AlternatePresentations << >> >>")); }},
    {"Requirements", "6.11-1", [](QPDF& p) { p.getRoot().replaceKey("/Requirements", Handle::newArray()); }},
    {"Permissions", "6.1.12-1", [](QPDF& p) { p.getRoot().replaceKey("/Perms", parsed("<< /UR << >> >>")); }},
};

class PlantedViolation : public testing::TestWithParam<Violation> {};

Conformance checked(const std::filesystem::path& path) {
    auto conformance = checkConformance(path);
    if (!conformance) throw std::runtime_error(conformance.error().detail);
    return *conformance;
}

// The file's bytes with the first occurrence of one text replaced by another.
Conformance edited(const std::string& from, const std::string& to) {
    const Folder folder;
    std::string bytes = samples::bytesOf(samples::archiveFile(folder));
    const std::size_t at = bytes.find(from);
    if (at == std::string::npos) throw std::runtime_error("not in the file: " + from);
    samples::write(folder / "edited.pdf", bytes.replace(at, from.size(), to));
    return checked(folder / "edited.pdf");
}

}  // namespace

TEST(Conformance, ARewrittenFileWithoutAViolationConforms) {
    const Folder folder;
    const Conformance conformance = checked(planted(folder, [](QPDF&) {}));
    EXPECT_TRUE(conformance.conforms) << clausesOf(conformance);
    EXPECT_EQ(conformance.level, "2u");
}

TEST_P(PlantedViolation, IsFound) {
    const Folder folder;
    const Conformance conformance = checked(planted(folder, GetParam().plant));
    EXPECT_FALSE(conformance.conforms);
    EXPECT_EQ(conformance.level, "");
    EXPECT_TRUE(finds(conformance, GetParam().clause)) << clausesOf(conformance);
}

INSTANTIATE_TEST_SUITE_P(Conformance, PlantedViolation, testing::ValuesIn(violations),
                         [](const auto& planted) { return std::string(planted.param.name); });

TEST(Conformance, ALevelBFileNeedsNoToUnicode) {
    const Folder folder;
    const Conformance conformance = checked(planted(folder, [](QPDF& p) {
        font(p).removeKey("/ToUnicode");
        editXmp(p, ">U<", ">B<");
    }));
    EXPECT_TRUE(conformance.conforms) << clausesOf(conformance);
    EXPECT_EQ(conformance.level, "2b");
}

TEST(Conformance, FileStructureIsReadAsBytes) {
    EXPECT_TRUE(finds(edited("%PDF-1.7\n", "%PDF-1.7 "), "6.1.2-1"));
    EXPECT_TRUE(finds(edited("/ID [", "/IX ["), "6.1.3-1"));
    EXPECT_TRUE(finds(edited("1 0 obj\n<<", "1 0 obj <<"), "6.1.9-1"));
    EXPECT_TRUE(finds(edited("\nendobj\n", " endobj\n"), "6.1.9-1"));
    EXPECT_TRUE(finds(edited("xref\n0 ", "xref\n\n0 "), "6.1.4-2"));
}

TEST(Conformance, DataBehindTheEndIsFound) {
    const Folder folder;
    samples::write(folder / "x.pdf", samples::bytesOf(samples::archiveFile(folder)) + "more\n");
    EXPECT_TRUE(finds(checked(folder / "x.pdf"), "6.1.3-3"));
}

TEST(Conformance, AnEncryptedFileIsFound) {
    const Folder folder;
    samples::archiveFile(folder);
    samples::run("qpdf --encrypt '' owner 256 -- " + (folder / "archive.pdf").string() + " " +
                 (folder / "x.pdf").string());
    EXPECT_TRUE(finds(checked(folder / "x.pdf"), "6.1.3-2"));
}

TEST(Conformance, WhatIsNoPdfIsAnAnswerToo) {
    const Folder folder;
    for (const std::string& bytes :
         {std::string(), std::string("hello"), std::string("%PDF-1.7\n"), std::string(5000, '\0')}) {
        samples::write(folder / "x.pdf", bytes);
        const Conformance conformance = checked(folder / "x.pdf");
        EXPECT_FALSE(conformance.conforms);
        EXPECT_FALSE(conformance.findings.empty());
    }
    EXPECT_FALSE(checkConformance(folder / "missing.pdf"));
}

// Cut anywhere, or with any byte flipped, a file may be found wanting but never harms the program.
TEST(Conformance, DamagedFilesDoNoHarm) {
    const Folder folder;
    const std::string good = samples::bytesOf(samples::archiveFile(folder));
    for (std::size_t i = 1; i < 40; ++i) {
        samples::write(folder / "x.pdf", good.substr(0, good.size() * i / 40));
        EXPECT_FALSE(checked(folder / "x.pdf").conforms);
        std::string flipped = good;
        flipped[good.size() * i / 41] ^= 0x15;
        samples::write(folder / "x.pdf", flipped);
        (void)checked(folder / "x.pdf");
    }
}

TEST(Conformance, AStreamThatUnfoldsWithoutEndIsStopped) {
    const Folder folder;
    const auto path = planted(folder, [](QPDF& p) {
        Handle bomb = Handle::newStream(&p, std::string(200u << 20, ' '));
        page(p).replaceKey("/Contents", p.makeIndirectObject(bomb));
    });
    samples::run("qpdf --compress-streams=y " + path.string() + " " + (folder / "bomb.pdf").string());
    EXPECT_FALSE(checked(folder / "bomb.pdf").conforms);
}

}  // namespace sohoa::pdfa
