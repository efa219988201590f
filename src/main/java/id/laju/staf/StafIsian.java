package id.laju.staf;

import java.util.List;
import java.util.Locale;

/** An account as it is typed and as the audit trail remembers it: without password. */
public record StafIsian(String id, String nip, String nama, String jenisKelamin, String surel, String telepon, String seksi,
        String tingkat, String statusKerja, List<String> peran, List<String> satker) {

    public StafIsian {
        id = id == null ? null : id.strip().toLowerCase(Locale.ROOT);
        nip = rapi(nip);
        nama = rapi(nama);
        jenisKelamin = rapi(jenisKelamin);
        surel = rapi(surel);
        telepon = rapi(telepon);
        seksi = rapi(seksi);
        tingkat = rapi(tingkat);
        statusKerja = rapi(statusKerja);
        peran = urut(peran);
        satker = urut(satker);
    }

    static StafIsian dari(Staf s, List<String> peran, List<String> satker) {
        return new StafIsian(s.id(), s.nip(), s.nama(), s.jenisKelamin(), s.surel(), s.telepon(), s.seksi(), s.tingkat(),
            s.statusKerja(), peran, satker);
    }

    /** An empty form. */
    static StafIsian kosong(List<String> satker) {
        return new StafIsian(null, null, null, null, null, null, null, "Pelaksana", AKTIF, List.of(), satker);
    }

    static final String AKTIF = "Aktif";
    static final String TIDAK_AKTIF = "Tidak Aktif";

    boolean berperan(String kode) {
        return peran.contains(kode);
    }

    boolean aktif() {
        return AKTIF.equals(statusKerja);
    }

    StafIsian denganId(String username) {
        return new StafIsian(username, nip, nama, jenisKelamin, surel, telepon, seksi, tingkat, statusKerja, peran, satker);
    }

    StafIsian denganSatker(List<String> kode) {
        return new StafIsian(id, nip, nama, jenisKelamin, surel, telepon, seksi, tingkat, statusKerja, peran, kode);
    }

    /** Everything that decides what the person may do, taken from another. */
    StafIsian denganWewenang(StafIsian dari) {
        return new StafIsian(id, nip, nama, jenisKelamin, surel, telepon, seksi, tingkat, dari.statusKerja, dari.peran, dari.satker);
    }

    StafIsian denganStatus(String status) {
        return new StafIsian(id, nip, nama, jenisKelamin, surel, telepon, seksi, tingkat, status, peran, satker);
    }

    private static String rapi(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }

    private static List<String> urut(List<String> kode) {
        return kode == null ? List.of() : kode.stream().filter(k -> !k.isBlank()).distinct().sorted().toList();
    }
}
