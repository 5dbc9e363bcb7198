#include "store/schema/step.h"

namespace sohoa {

const SchemaStep peopleStep{"people", ""};

}  // namespace sohoa
