// What sohoa-ocr is asked, and what it answers.
//
//   {"do": "probe", "file": PATH, "index": n?}
//     → {"pages": n, "width", "height", "dpi", "mode": "color"|"gray"|"bw"}
//   {"do": "gate", "file": PATH, "dpi": n?, "index": n?, "timeout_ms": n?}
//     → {"secrecy": ""|"Mật"|"Tối mật"|"Tuyệt mật"|"Tài liệu thu hồi", "score": 0…1}
//   {"do": "recognize", "file": PATH, "dpi": n?, "index": n?, "timeout_ms": n?, "turn": 0|90|180|270?}
//     → {"page": RecognizedPage as in core/json.h, "secrecy", "ask": whether the text speaks of secrecy}. turn: how the
//       sheet was turned clockwise, where a person says so; else it is found out
//   {"do": "document", "pages": [{"file": PATH, "recognized": that page or PATH of a file with it, "index": n?}, …],
//   "today": "2026-11-22"?, "timeout_ms": n?, "evidence": true?}
//     → {"fields": RecordFields as in core/json.h, "secrecy", "evidence": features of each field, where asked for}
//   {"do": "know", "turns": ["Chi cục Văn thư - Lưu trữ", …]}
//     → {"turns": how many}: names of agencies and the like, for the pages that are read from now on
//
// "today" is the day in Vietnam, otherwise that of the clock: a document of a later day is doubted. "index" counts the
// pages of a TIFF from 0. Page numbers of fields count the document's content pages from 1; boxes are pixels of the
// delivered image.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/stage_program.h"
#include "ocr/document_pipeline.h"
#include "ocr/page_pipeline.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

// Loads the engine at the first request that needs it and keeps it. One thread.
class Requests {
  public:
    Requests();

    // The verbs refer to this object.
    std::map<std::string, StageVerb> verbs();

  private:
    Result<Recognizer*> recognizer();
    Result<Json> probe(const Json& request);
    Result<Json> gate(const Json& request);
    Result<Json> recognize(const Json& request);
    Result<Json> document(const Json& request);
    Result<Json> know(const Json& request);

    // The sheet of the last page read that opens a document: its fields are mostly asked for next.
    struct Kept {
        std::filesystem::path file;
        int index = 0;
        RecognizedPage page;
        ReadSheet sheet;
    };
    const ReadSheet* keptFor(const DocumentRequest& document) const;

    std::optional<Recognizer> recognizer_;
    std::optional<Kept> kept_;
    std::optional<Phrases> phrases_;  // the built-in ones and what was made known
};

}  // namespace sohoa::ocr
