// What one paper says, before it is set: the parts of Nghị định 30/2020 Phụ lục I as lines and paragraphs, and the
// values that a reader should find in them.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <variant>
#include <vector>

namespace sohoa::papers {

// Text of one look. Spans follow each other as they are written: a blank between two is a blank in one of them.
struct Span {
    std::string text;
    bool bold = false;
    bool italic = false;
    bool hand = false;  // filled in with a pen
};

using Line = std::vector<Span>;

enum class Align { Left, Centre, Justified };

struct Paragraph {
    std::string kind;  // of its segment in the ground truth: "title", "kinh_gui", "body"
    Line spans;
    Align align = Align::Justified;
    double indent = 0;           // mm, of the first line
    double left = 0, right = 0;  // mm, from the margins
    double before = 0;           // pt
    double size = 0;             // pt; 0: the body's
    bool joins = false;          // the segment before it goes on
    bool ruled = false;          // a short rule below
    bool staysWithNext = false;
};

struct Table {
    std::vector<double> widths;                  // of the columns, summing to 1
    std::vector<std::vector<std::string>> rows;  // the first is the head
};

using Block = std::variant<Paragraph, Table>;

// Two columns side by side: the head of the first page, the foot of the last.
struct Column {
    struct Entry {
        Line spans;
        double size = 13;   // pt
        double before = 0;  // pt
        double rule = 0;    // the length of a rule below, as a part of the line's
        Align align = Align::Centre;
    };
    std::vector<Entry> entries;
};

struct Foot {
    Column recipients;
    Column signer;           // up to the position
    std::string name;        // of the signer, below the signature
    std::string secondName;  // of who signs at the left, where others have the recipients (biên bản); "" elsewhere
};

struct PaperText {
    Column headLeft, headRight;
    std::vector<Block> body;
    Foot foot;
    std::vector<Block> annex;       // what is issued with it, on pages of its own
    nlohmann::ordered_json fields;  // as the ground truth names them; so_trang comes with the pages
    std::vector<std::string> handwritten;
    std::string urgency, secrecy;                       // of the boxes: "HỎA TỐC", "MẬT"
    std::string arrivedAt, arrivalNumber, arrivalDate;  // of the ĐẾN stamp; "" for none
    std::string sealTop, sealMiddle;                    // around the seal, and within
};

}  // namespace sohoa::papers
