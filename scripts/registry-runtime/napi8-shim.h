// Forced into better-sqlite3's source when it is built for Node-API 8 (Node 20, Electron 25).
// It keeps references to JavaScript values that are not objects, which Node-API allows from version 10 on.
// Below that, the value is kept as the property of an object, and the reference points at the object.
#pragma once
#include <napi.h>

namespace Napi {

template <typename T>
class BoxedReference {
 public:
  BoxedReference() = default;
  BoxedReference(BoxedReference&&) = default;
  BoxedReference& operator=(BoxedReference&&) = default;

  static BoxedReference Box(const T& value) {
    BoxedReference reference;
    Object box = Object::New(value.Env());
    box.Set("value", value);
    reference.box_ = Persistent(box);
    return reference;
  }

  bool IsEmpty() const { return box_.IsEmpty(); }
  T Value() const { return box_.IsEmpty() ? T() : box_.Value().Get("value").template As<T>(); }
  void Reset() { box_.Reset(); }
  void Reset(const T& value, uint32_t = 0) { *this = Box(value); }

 private:
  ObjectReference box_;
};

template <>
class Reference<String> : public BoxedReference<Napi::String> {
 public:
  Reference() = default;
  Reference(BoxedReference<Napi::String>&& boxed) : BoxedReference<Napi::String>(std::move(boxed)) {}
  static Reference New(const Napi::String& value, uint32_t = 0) { return Box(value); }
};

template <>
class Reference<Value> : public BoxedReference<Napi::Value> {
 public:
  Reference() = default;
  Reference(BoxedReference<Napi::Value>&& boxed) : BoxedReference<Napi::Value>(std::move(boxed)) {}
  static Reference New(const Napi::Value& value, uint32_t = 0) { return Box(value); }
};

}  // namespace Napi
