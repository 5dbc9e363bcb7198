// sohoa-push: messages packed, sent to the exchange, and what comes back. Knows nothing between two requests.

#include <nlohmann/json.hpp>

#include "core/stage_program.h"
#include "push/exchange_verbs.h"
#include "push/message_verbs.h"

using sohoa::Json;
using sohoa::StageChannel;
using sohoa::StageVerb;

static StageVerb silent(sohoa::Result<Json> (*verb)(const Json&)) {
    return [verb](const Json& request, StageChannel&) { return verb(request); };
}

int main() {
    return sohoa::runStage({
        {"pack", silent(sohoa::push::pack)},
        {"read", silent(sohoa::push::read)},
        {"send", silent(sohoa::push::send)},
        {"find", silent(sohoa::push::find)},
        {"receipt", silent(sohoa::push::receipt)},
        {"statuses", silent(sohoa::push::statuses)},
        {"acknowledge", silent(sohoa::push::acknowledge)},
        {"agencies", silent(sohoa::push::agencies)},
    });
}
