// What every clause's check works on: the file, its objects and pages, and the list that findings go to.
//
// What streams unfold to is counted over the whole file: past a ceiling the check ends with a finding (6.1.7.1-a), so
// that a small file cannot buy hours.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "pdfa/check/conformance.h"
#include "pdfa/pdf_file.h"

namespace sohoa::pdfa::check {

enum class OutputColours { None, Gray, Rgb, Cmyk };

// How a font is used by what is drawn.
struct FontUse {
    QPDFObjectHandle font;
    std::set<std::uint32_t> codes;  // shown, of one byte for simple and two for Type 0 fonts
    bool visible = false;           // drawn in a text rendering mode other than 3
};

struct Subject {
    PdfFile& file;
    QPDF& pdf;
    std::vector<QPDFObjectHandle> objects = {}, pages = {};
    OutputColours colours = OutputColours::None;            // found by 6.2.3
    std::map<std::string, FontUse> fonts = {};              // found by 6.2.2, by font object
    std::string claimedPart = {}, claimedConformance = {};  // found by 6.6.4
    std::set<QPDFObjGen> profiles = {};                     // ICC profiles that were judged
    std::uint64_t unfolded = 0;                             // bytes, of all streams so far
    std::uint64_t drawnObjects = 0;                         // operands and operators

    // A stream's data, decoded; throws Unfolding, and std::runtime_error where it is damaged.
    std::string unfold(QPDFObjectHandle stream, std::size_t limit);
    // How many bytes it decodes to, none of them kept; counting ends at the limit.
    std::size_t unfoldedSize(QPDFObjectHandle stream, std::size_t limit);
};

// More than a scanned document can hold; ends the check.
struct Unfolding : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Findings {
  public:
    // test: the rule's number as validators count them, or a letter for what ISO 32000-1 itself demands (clauses.h).
    void add(std::string clause, std::string test, std::string message, const QPDFObjGen& object = {});
    const std::vector<Finding>& all() const { return findings_; }

  private:
    std::vector<Finding> findings_;
};

// Lets an indirect object through once, however many refer to it; a direct one always: work stays linear in the file.
class Once {
  public:
    bool operator()(QPDFObjectHandle object) { return !object.isIndirect() || seen_.insert(object.getObjGen()).second; }

  private:
    std::set<QPDFObjGen> seen_;
};

using ClauseCheck = void (*)(Subject&, Findings&);

// Visits the direct objects within an object (itself first), not what is referred to.
void visitDirect(QPDFObjectHandle object, const std::function<void(QPDFObjectHandle)>& visit);
// Every dictionary of the file, those of streams too, with the indirect object it lies in.
void visitDictionaries(Subject& subject, const std::function<void(QPDFObjectHandle dictionary, QPDFObjGen in)>& visit);

// The page's own or what it inherits.
QPDFObjectHandle inherited(QPDFObjectHandle page, const std::string& key);
// An item of an array; null where it is none or not that long.
QPDFObjectHandle itemOf(QPDFObjectHandle array, int i);
bool isTrue(QPDFObjectHandle value);

// A clause family each; they may throw what qpdf throws.
void fileHeader(Subject&, Findings&);            // 6.1.2
void fileTrailer(Subject&, Findings&);           // 6.1.3
void crossReferences(Subject&, Findings&);       // 6.1.4
void indirectObjects(Subject&, Findings&);       // 6.1.6, 6.1.9
void streamObjects(Subject&, Findings&);         // 6.1.7
void permissions(Subject&, Findings&);           // 6.1.12
void implementationLimits(Subject&, Findings&);  // 6.1.8, 6.1.13
void outputIntents(Subject&, Findings&);         // 6.2.3
void contentStreams(Subject&, Findings&);        // 6.1.10, 6.2.2, 6.2.4.3, 6.2.6, 6.2.10
void colourSpaces(Subject&, Findings&);          // 6.2.4
void graphicsStates(Subject&, Findings&);        // 6.2.5, 6.2.6, 6.2.10
void images(Subject&, Findings&);                // 6.2.8
void xObjects(Subject&, Findings&);              // 6.2.9
void fonts(Subject&, Findings&);                 // 6.2.11
void annotations(Subject&, Findings&);           // 6.3
void forms(Subject&, Findings&);                 // 6.4
void signatureFields(Subject&, Findings&);       // 6.4.3
void actions(Subject&, Findings&);               // 6.5
void metadata(Subject&, Findings&);              // 6.6
void attachments(Subject&, Findings&);           // 6.8 to 6.11

}  // namespace sohoa::pdfa::check
