// What was read at a place of a certain likeness, judged: is it a mark, is it something else, or is it open?
#pragma once

#include <string>

#include "ocr/mark_likeness.h"

namespace sohoa::ocr {

struct MarkPlace {
    double width = 0;      // millimetres
    bool inFrame = false;  // its width is that of a frame
    // Whether rules are around it, or it stands by itself where a mark's word does: a short word alone proves little.
    bool asMark = false;
    bool clear = false;  // its frame is seen, whole or nearly
    bool alone = false;  // and it is no cell of a table
};

struct MarkText {
    std::string text;
    double confidence = 0;
};

// Without what the sides of a frame are read as.
std::string withoutSides(const std::string& text);

// Whether a mark of these words can be as wide: the rules give them frames of 20, 30 and 40 mm.
bool canHold(const MarkWords& words, const MarkPlace& place);

// The words that were read; where MẬT alone was, its degree by the length of its frame and of what stands before it.
MarkWords degreeOf(const MarkText& read, const MarkPlace& place);

bool isSecrecyBorneOut(const MarkText& read, const MarkLikeness& likeness, const MarkPlace& place);
bool isUrgencyBorneOut(const MarkText& read, const MarkLikeness& likeness, const MarkPlace& place);

// It reads well, or twice the same, and says something else: a stamp with a date, a table's cell, a word that goes on
// behind MAT (mật độ).
bool isOtherText(const MarkText& read, const MarkText& before);

}  // namespace sohoa::ocr
