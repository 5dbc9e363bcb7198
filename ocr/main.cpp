// sohoa-ocr: reads page images. Requests and results are described in ocr/requests.h.
#include "core/stage_program.h"
#include "ocr/requests.h"

int main() {
    sohoa::ocr::Requests requests;
    return sohoa::runStage(requests.verbs());
}
