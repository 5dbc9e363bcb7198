// Mishaps on demand: what the exchange does wrong, at which action, and how many times.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace sohoa::virtual_exchange {

enum class Fault {
    Busy503,         // HTTP 503; nothing is done
    Garbage,         // an answer that is no JSON; nothing is done
    Html502,         // a gateway's page with HTTP 502; nothing is done
    CutAfterAccept,  // done, and the connection is cut without an answer
    Slow,            // done, and the answer comes late
    Refuse,          // FAIL; nothing is done
    WrongDigest,     // getEdoc hands out another attachment
};

std::optional<Fault> faultNamed(const std::string& name);

// One thread at a time.
class FaultPlan {
  public:
    // NAME[@ACTION][:COUNT]: "busy-503:2", "slow@getEdoc". Without an action at sendEdoc, wrong-digest at getEdoc;
    // without a count always. False for what is none.
    bool add(const std::string& text);

    // The fault to commit now at this action; it is counted.
    std::optional<Fault> take(const std::string& action);

  private:
    struct Entry {
        Fault fault;
        std::string action;
        std::optional<int> left;
    };
    std::vector<Entry> entries_;
};

}  // namespace sohoa::virtual_exchange
