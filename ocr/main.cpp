// sohoa-ocr: reads page images. Requests and results are described in ocr/requests.h.
#include <unistd.h>

#include <cstdlib>
#include <cstring>

#include "core/stage_program.h"
#include "ocr/requests.h"

// The engine's threads fight each other for the processor; OpenMP reads its limit before main() runs, so the program
// starts itself once more with the limit set.
static void startWithoutThreads(char** arguments) {
    const char* limit = std::getenv("OMP_THREAD_LIMIT");
    if (limit && std::strcmp(limit, "1") == 0) return;
    ::setenv("OMP_THREAD_LIMIT", "1", 1);
    ::execv("/proc/self/exe", arguments);  // where that fails the engine is slower, and as right
}

int main(int, char** arguments) {
    startWithoutThreads(arguments);
    sohoa::ocr::Requests requests;
    return sohoa::runStage(requests.verbs());
}
