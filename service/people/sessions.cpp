#include "service/people/sessions.h"

#include "core/error_codes.h"

namespace sohoa {

bool Sessions::isLocked(const Session& session) const {
    return session.locked || clock_() - session.touched >= idleTime_;
}

std::optional<Person> Sessions::open(std::string_view connection, const Person& person) {
    const std::optional<Person> before = heldBy(connection);
    sessions_.insert_or_assign(std::string(connection), Session{person, clock_()});
    return before && before->account != person.account ? before : std::nullopt;
}

Result<Person> Sessions::person(std::string_view connection) {
    const auto found = sessions_.find(connection);
    if (found == sessions_.end()) return fail(errors::NotSignedIn);
    Session& session = found->second;
    session.locked = isLocked(session);
    if (session.locked) return fail(errors::SessionLocked);
    session.touched = clock_();
    return session.person;
}

SessionState Sessions::state(std::string_view connection) const {
    const auto found = sessions_.find(connection);
    if (found == sessions_.end()) return SessionState::Nobody;
    return isLocked(found->second) ? SessionState::Locked : SessionState::Open;
}

std::optional<Person> Sessions::heldBy(std::string_view connection) const {
    const auto found = sessions_.find(connection);
    return found == sessions_.end() ? std::nullopt : std::optional(found->second.person);
}

void Sessions::lock(std::string_view connection) {
    const auto found = sessions_.find(connection);
    if (found != sessions_.end()) found->second.locked = true;
}

std::vector<std::string> Sessions::lockIdle() {
    std::vector<std::string> locked;
    for (auto& [connection, session] : sessions_) {
        if (session.told || !isLocked(session)) continue;
        session.locked = session.told = true;
        locked.push_back(connection);
    }
    return locked;
}

void Sessions::close(std::string_view connection) {
    const auto found = sessions_.find(connection);
    if (found != sessions_.end()) sessions_.erase(found);
}

std::vector<std::string> Sessions::closeAll(std::int64_t account) {
    std::vector<std::string> closed;
    for (auto at = sessions_.begin(); at != sessions_.end();) {
        if (at->second.person.account != account) {
            ++at;
            continue;
        }
        closed.push_back(at->first);
        at = sessions_.erase(at);
    }
    return closed;
}

void Sessions::renew(const Person& person) {
    for (auto& [connection, session] : sessions_)
        if (session.person.account == person.account) session.person = person;
}

}  // namespace sohoa
