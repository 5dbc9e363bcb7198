// sohoa-intake: makes pages of the files that strangers send. The parsers that read them have a process of their own,
// for one file, with nothing else in it.
#include <nlohmann/json.hpp>

#include "core/stage_program.h"
#include "intake/intake.h"
#include "intake/limits.h"
#include "intake/page_picture.h"

int main() {
    sohoa::intake::limitThisProcess();
    return sohoa::runStage({{"intake", sohoa::intake::intakeVerb}, {"page_picture", sohoa::intake::pagePictureVerb}});
}
