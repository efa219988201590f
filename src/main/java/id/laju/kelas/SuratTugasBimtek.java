package id.laju.kelas;

import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import id.laju.dokumen.Penanda;
import java.time.LocalDate;
import java.util.List;

/** The letter of duty of the instructors of a class (CHK-082). @param kota where it is signed @param waktu days, in words */
public record SuratTugasBimtek(String kota, LocalDate tanggal, List<Petugas> petugas, String pelatihan, String kategori, String bentuk, String tempat, String waktu, int peserta, Penanda penanda) implements ModelDokumen {

    /** @param keterangan NIP, or the institution of somebody from elsewhere */
    public record Petugas(String nama, String keterangan) {
    }

    @Override
    public String templat() {
        return "surat-tugas-bimtek";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.SURAT_TUGAS;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }
}
