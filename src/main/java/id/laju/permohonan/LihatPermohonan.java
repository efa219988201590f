package id.laju.permohonan;

import id.laju.berkas.Berkas;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A whole request to look at. Amounts in rupiah.
 *
 * @param lokasi null for work at the balai
 * @param bidang names and labels for notes of correction, see {@link PermohonanService#bidang}
 */
public record LihatPermohonan(Permohonan permohonan, Lokasi lokasi, List<LihatSampel> sampel, List<Berkas> berkas, List<CatatanPerbaikan> catatan,
                              Map<String, String> bidang, int banyakParameter, BigDecimal total) {

    /**
     * @param migrasi null for samples that need no migration chain
     * @param alat null for samples that are no instruments
     * @param jumlah sum of the parameters that have a tariff
     */
    public record LihatSampel(Sampel sampel, List<LihatKelompok> kelompok, LihatMigrasi migrasi, List<Berkas> berkas, BigDecimal jumlah, AlatDiminta alat) {

        public String namaIndonesia() {
            return sampel.namaLengkap();
        }

        public String namaInggris() {
            return sampel.namaLengkapInggris();
        }
    }

    /** @param nama heading without a price, null where parameters stand by themselves */
    public record LihatKelompok(String nama, List<LihatParameter> isi) {
    }

    /** @param tarif null when none is in force on that day */
    public record LihatParameter(int nomor, long id, long parameterId, String nama, String namaEn, String satuan, String metode,
                                 BigDecimal tarif) {
    }

    public record LihatMigrasi(List<LihatPilihan> tipePangan, List<LihatPilihan> waktuKontak, List<LihatPilihan> suhuKontak) {
    }

    public record LihatPilihan(int id, String label, String keterangan) {
    }
}
