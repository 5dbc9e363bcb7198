// The lines of a recognized page as the rules of the fields see them: upright, with the skew undone, in delivered
// pixels' scale.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/recognized_page.h"
#include "core/record_fields.h"
#include "core/units.h"

namespace sohoa::ocr {

// What a second reading of a word, made where the first was doubtful, had to say.
enum class Agreement { NotAsked, Agrees, Differs };

struct LineWord {
    std::string text;
    PixelBox box;  // upright
    PixelBox delivered;
    double confidence = 0;
    Agreement agreement = Agreement::NotAsked;
    std::string other;       // where the readings differ: the one that was not taken
    bool byHand = false;     // written by pen
    std::string read;        // as it was read, where the text is how the word reads elsewhere
    bool confirmed = false;  // it reads the same elsewhere in the document
    std::string proposal{};  // by the language: what was read is legal, and this stands beside its neighbours
};

struct Line {
    std::vector<LineWord> words;  // never empty
    PixelBox box;                 // upright
    double height = 0;            // of its letters with what reaches above and below
    bool lostMarks = false;       // marks of its letters were read as a line of their own
    bool runTogether = false;     // it is so high that it may be two

    std::string text() const;
    double confidence() const;  // mean over the words
    double weakest() const;     // of the words
    PixelBox delivered() const;
    int middle() const { return (box.x0 + box.x1) / 2; }
};

struct PageLines {
    std::vector<Line> lines;  // reading order
    PixelSize size;           // upright
    Dpi dpi;
    PageNumber number;        // counts content pages from 1
    int left = 0, right = 0;  // of the text area, as most lines have it

    int middle() const { return (left + right) / 2; }
    int pixels(double millimetres) const;
};

PageLines linesOf(const RecognizedPage& page, PageNumber number);

// The line without the words that do not pass; nothing where none does.
template <class Pass>
std::optional<Line> lineOf(const Line& line, Pass pass);

Line lineOfWords(std::vector<LineWord> words);

std::string joinedText(const std::vector<Line>& lines);

template <class Pass>
std::optional<Line> lineOf(const Line& line, Pass pass) {
    std::vector<LineWord> words;
    for (const LineWord& word : line.words)
        if (pass(word)) words.push_back(word);
    if (words.empty()) return std::nullopt;
    return lineOfWords(std::move(words));
}

}  // namespace sohoa::ocr
