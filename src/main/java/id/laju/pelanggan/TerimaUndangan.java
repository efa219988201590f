package id.laju.pelanggan;

/** What an invited colleague types. */
public record TerimaUndangan(String username, String nama, String jabatan, String hp, String sandi, String ulang) {

    /** Without the password. */
    @Override
    public String toString() {
        return "TerimaUndangan[" + username + "]";
    }
}
