package state.entry;

import java.util.Arrays;

/** A value of which only the size matters. */
final class Opaque {
    private static final byte FILLING = (byte) 0xee;

    final byte[] bytes;

    Opaque(int count, int other) {
        bytes = new byte[count];
        Arrays.fill(bytes, (byte) (FILLING - other));
    }

    Opaque(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int hashCode() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Opaque that && Arrays.equals(bytes, that.bytes);
    }
}
