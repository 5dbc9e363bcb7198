// Reads one content stream operator by operator: the clauses that operators can break, which fonts show which codes,
// what else is drawn, and whether anything is blended.
#pragma once

#include <string>
#include <vector>

#include "pdfa/check/subject.h"

namespace sohoa::pdfa::check {

// What the stream's names refer to. Of a page without resources of its own they come from the tree above: readers find
// them there, but 6.2.2 wants them with the stream.
struct Resources {
    QPDFObjectHandle dictionary;
    bool inherited = false;
};

class ContentScanner final : public QPDFObjectHandle::ParserCallbacks {
  public:
    ContentScanner(Subject& subject, Findings& findings, Resources resources, QPDFObjGen in);

    void handleObject(QPDFObjectHandle object) override;
    void handleEOF() override {}

    std::vector<QPDFObjectHandle> forms;  // drawn by Do
    bool blends = false;                  // by a graphics state or an image's soft mask, not by its forms

  private:
    struct State {
        std::string font;
        int mode;
    };

    void operand(QPDFObjectHandle object);
    void apply(const std::string& op);
    void enter();
    void leave();
    std::string firstName() const;
    QPDFObjectHandle resource(const char* kind, const std::string& name);
    void device(const char* name, const char* substitute);
    void selectSpace();
    void selectState();
    void draw();
    void inlineImage();
    void inlineColours(QPDFObjectHandle space);
    void text(const std::string& op);
    void selectFont(QPDFObjectHandle found, const std::string& name);
    void show(QPDFObjectHandle string);

    Subject& subject_;
    Findings& findings_;
    Resources resources_;
    QPDFObjGen in_;
    std::vector<QPDFObjectHandle> operands_;
    std::vector<State> states_;
    std::string font_;
    int mode_ = 0;
};

// Whether a graphics state, put to use, blends: opacity below one, a blend mode, a soft mask.
bool stateBlends(QPDFObjectHandle state);

}  // namespace sohoa::pdfa::check
