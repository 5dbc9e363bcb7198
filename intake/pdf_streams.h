// What the streams of a PDF unfold to, measured before anything is kept or painted: a bomb is refused, and what a
// renderer would paint half of is damage.
#pragma once

#include <set>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "core/result.h"

namespace sohoa::intake {

// The object streams, before the objects in them are looked at. Fails with intake.too_costly, intake.unreadable.
Result<> checkObjectStreams(QPDF& pdf);

// Contents, form XObjects, images with their masks; what several pages share is looked at once.
class PaintedStreams {
  public:
    explicit PaintedStreams(QPDF& pdf) : pdf_(pdf) {}
    // number: of the page, for the message. Fails with intake.unreadable, intake.too_large, intake.too_costly. Throws
    // what qpdf throws over a damaged file.
    Result<> check(QPDFObjectHandle page, int number);

  private:
    Result<> checkImage(QPDFObjectHandle image, int number);
    Result<> checkOnce(QPDFObjectHandle stream, int number);

    QPDF& pdf_;
    std::set<QPDFObjGen> checked_;
};

}  // namespace sohoa::intake
