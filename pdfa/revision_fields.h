// The fields of a form (ISO 32000-1 12.7.3) as a flat list: what each is, and what it holds.
#pragma once

#include <string>
#include <vector>

#include "pdfa/pdf_file.h"

namespace sohoa::pdfa {

struct FormField {
    std::string name;  // the names on the way to it, with dots
    std::string type;  // "/Sig", "/Tx"…, its own or inherited
    QPDFObjectHandle dictionary;
    bool valueAbove = false;  // a field above it has a value

    bool isSignature() const { return type == "/Sig"; }
    QPDFObjectHandle value() const {
        QPDFObjectHandle own = dictionary;
        return own.getKey("/V");
    }
    bool isEmptySignature() const { return isSignature() && !isSigned() && !valueAbove; }
    bool isSigned() const { return isSignature() && value().isDictionary(); }
};

// Every node of the tree, widgets that are no fields of their own among them. At most 2000, 20 deep.
std::vector<FormField> formFields(QPDF& pdf);

// Whether it is a document time stamp (ISO 32000-2 12.8.5).
bool isTimeStamp(QPDFObjectHandle signature);

// The whole numbers of ByteRange, -1 for what is none; empty where there is no array of at most 100.
std::vector<std::int64_t> byteRangeOf(QPDFObjectHandle signature);

// What a certifying signature of this revision lets follow (ISO 32000-1 12.8.2.2): 1 nothing, 2 forms, 3 annotations
// too; 0 where none says anything.
int certificationLevel(QPDF& pdf, const std::vector<FormField>& fields);

// Whether a signature has locked that field (FieldMDP, 12.8.2.4).
bool isLocked(const std::string& name, const std::vector<FormField>& fields);

}  // namespace sohoa::pdfa
