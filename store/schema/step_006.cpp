#include "store/schema/step.h"

namespace sohoa {

const SchemaStep searchStep{"search", ""};

}  // namespace sohoa
