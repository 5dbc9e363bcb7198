#include "store/schema/step.h"

namespace sohoa {

// Who keeps which token, by which decision, from when to when; and what became of it.
const SchemaStep tokenCustodyStep{"token custody", R"(
)"};

}  // namespace sohoa
