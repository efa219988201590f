package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/**
 * The letter of duty for work at a customer's site.
 *
 * @param kalibrasi  calibrating instruments, else taking samples
 * @param waktu      of the visit, in words
 * @param kendaraan  null without
 * @param alat       instruments taken along
 * @param menggantikan number of the letter whose officers were changed; null for every other letter
 */
public record SuratTugas(String tempat, LocalDate tanggal, String nomorOrder, boolean kalibrasi, List<Petugas> petugas, String pelanggan, String alamat, String waktu,
        String kendaraan, List<String> alat, String catatan, String menggantikan, Penanda penanda) implements ModelDokumen {

    /** @param tugas in the team */
    public record Petugas(String nama, String nip, String tugas) {
    }

    @Override
    public String templat() {
        return "surat-tugas";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.SURAT_TUGAS;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }

    public String untuk() {
        return kalibrasi ? "Melaksanakan kalibrasi alat di lokasi pelanggan" : "Melaksanakan pengambilan contoh di lokasi pelanggan";
    }
}
