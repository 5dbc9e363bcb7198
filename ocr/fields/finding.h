// What was found for a field, and what it rests on. The confidence of the value is reckoned from the evidence last of
// all (field_confidence.h), when the rules that hold between fields are known too.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/record_fields.h"
#include "ocr/fields/page_lines.h"

namespace sohoa::ocr {

struct Evidence {
    double weakest = 0, mean = 0;     // confidence of its words
    int words = 0;                    // it was read from; 0 where nothing was read for it
    bool readTwice = false;           // a doubtful word of it was read again, and the readings agree
    bool disagreed = false;           // … and they do not
    bool byHand = false;              // written by pen
    bool wellFormed = true;           // the grammar of the field holds
    int implausible = 0;              // words of it that can be none
    bool inferred = false;            // from another field, or by an anchor alone
    bool respelled = false;           // the value is not letter by letter what was read
    bool confirmedElsewhere = false;  // the same stands in another place of the document
    double offZone = 0;               // millimetres outside of the field's zone on the sheet
    int brokenRules = 0;
};

struct Finding {
    FieldValue value;
    Evidence evidence;
    PixelBox upright;  // as the lines' boxes
};

using Findings = std::map<Field, Finding>;

std::string textOf(const Findings& findings, Field field);  // "" where it is missing or a list

// The text as read off these lines, with the box around them, the doubts of their words and the evidence.
Finding findingOf(FieldContent content, const std::vector<Line>& from, PageNumber page);

// Keeps that the value has the spelling of the rules where other letters were read; nothing where both are the same.
void noteRespelling(Finding& finding, const std::string& read, const std::string& value);

}  // namespace sohoa::ocr
