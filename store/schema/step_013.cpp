#include "store/schema/step.h"

namespace sohoa {

// How long the evidence in each signed file lasts, and the versions that prolonged it.
const SchemaStep preservationStep{"preservation", R"(
)"};

}  // namespace sohoa
