// All tables as they are at one moment, read on this connection while other connections go on writing.
#pragma once

#include "core/result.h"
#include "store/database.h"

namespace sohoa {

// Until it is destroyed, the connection serves for reading alone. Not within a transaction. A statement that fails ends
// the snapshot: the work must be given up.
class Snapshot {
  public:
    static Result<Snapshot> begin(Database& database);
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

  private:
    explicit Snapshot(Database& database) : database_(&database) {}
    Database* database_;
};

}  // namespace sohoa
