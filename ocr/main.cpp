// sohoa-ocr: reads page images. Requests and results are described in ocr/requests.h.
#include "core/private_process.h"
#include "core/stage_program.h"
#include "ocr/requests.h"

int main() {
    sohoa::keepMemoryPrivate();
    sohoa::ocr::Requests requests;
    return sohoa::runStage(requests.verbs());
}
