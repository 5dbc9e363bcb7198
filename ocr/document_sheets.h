// The images of a document's pages, for a second look: loaded and prepared when they are first asked for.
//
// Boxes are upright, as those of PageLines. Only the first content page and the last one asked for are held.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ocr/document_pipeline.h"
#include "ocr/fields/page_lines.h"
#include "ocr/fields/pen.h"
#include "ocr/prepared_page.h"

namespace sohoa::ocr {

class DocumentSheets {
  public:
    // Refers to the pages and to the recognizer. The pages are content pages, page 1 first.
    DocumentSheets(std::vector<const DocumentPage*> pages, Recognizer& recognizer, Recognizer::Deadline deadline);

    // The page has been prepared already; "prepared" must live as long as these sheets.
    void know(PageNumber page, const PreparedPage& prepared);

    // Fails as loadImage does, and with core.bad_message where the image is not the one recognized.
    Result<const PreparedPage*> prepared(PageNumber page);

    // As ReadAgain. Empty where nothing could be read: a second look is a help, not a need.
    std::vector<Line> readAgain(PageNumber page, PixelBox upright, const std::string& asRead);

    // As ReadBlock. Empty where nothing could be read.
    std::vector<std::vector<Line>> readBlock(PageNumber page, PixelBox upright);

    // Where blue ink lies in the box of a colour page, if it holds writing; empty otherwise.
    PixelBox blueWriting(PageNumber page, PixelBox upright);

    // The box read as a number written by pen, upright and slanted.
    PenDigits digitsByHand(PageNumber page, PixelBox upright);

  private:
    struct Sheet {
        PageNumber page;
        Image delivered;  // null until its colours are asked for, where the page had been prepared
        std::optional<PreparedPage> own;
        const PreparedPage* known = nullptr;
        const PreparedPage& prepared() const { return known ? *known : *own; }
    };
    Result<Sheet*> sheet(PageNumber page);
    std::optional<Sheet>& placeOf(PageNumber page) { return page.value == 1 ? first_ : other_; }
    Result<LoadedImage> load(PageNumber page) const;
    PageGeometry geometryOf(PageNumber page) const;  // of the upright boxes
    PixelBox onPrepared(const Sheet& sheet, PixelBox upright) const;
    Line onUpright(const Sheet& sheet, const ReadLine& line, double scale, PixelPoint origin) const;

    std::vector<const DocumentPage*> pages_;
    Recognizer& recognizer_;
    Recognizer::Deadline deadline_;
    std::optional<Sheet> first_, other_;
};

}  // namespace sohoa::ocr
