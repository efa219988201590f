package id.laju.layanan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import id.laju.umum.TulisBaris;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Register of the accredited scope: parameter, method and range. */
@Service
public class LingkupService {

    private final LingkupMapper mapper;
    private final ApplicationEventPublisher kabar;

    LingkupService(LingkupMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    public LingkupAkreditasi ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Lingkup akreditasi", id));
    }

    /** The entries in force on that day for these parameters, by the state of that day; a parameter that is missing is outside the scope. */
    public List<LingkupAkreditasi> berlaku(String satker, Collection<Long> parameterIds, LocalDate tanggal) {
        return mapper.berlaku(satker, parameterIds.toArray(Long[]::new), tanggal);
    }

    /** Adds when the id is null; an existing entry keeps its parameter. Answers the id. */
    @Transactional
    public long simpan(LingkupAkreditasi isian, String oleh) {
        periksa(isian);
        LingkupAkreditasi lama = isian.id() == null ? null : ambil(isian.satker(), isian.id());
        long id = tulis(isian);
        kabar.publishEvent(new PerubahanData(isian.satker(), oleh, "lingkup akreditasi", isian.nomorLp(), lama, ambil(isian.satker(), id)));
        return id;
    }

    @Transactional
    public void hapus(String satker, long id, String oleh) {
        LingkupAkreditasi lama = ambil(satker, id);
        TulisBaris.hapus(() -> mapper.hapus(satker, id), "Lingkup ini sudah mempunyai riwayat keadaan, jadi tidak dapat dihapus. Catat keadaan Dicabut dengan tanggalnya.");
        kabar.publishEvent(new PerubahanData(satker, oleh, "lingkup akreditasi", lama.nomorLp(), lama, null));
    }

    private static void periksa(LingkupAkreditasi isian) {
        new PeriksaIsian()
            .wajib("nomorLp", isian.nomorLp(), "Isi nomor akreditasi laboratorium, misalnya LP-123-IDN.")
            .panjang("nomorLp", isian.nomorLp(), 40, "Nomor akreditasi")
            .tolakJika(isian.id() == null && isian.parameterId() == null, "parameterId", "Pilih parameter.")
            .wajib("berlakuDari", isian.berlakuDari(), "Isi tanggal mulai berlaku.")
            .wajib("berlakuSampai", isian.berlakuSampai(), "Isi tanggal akhir berlaku.")
            .tolakJika(isian.berlakuDari() != null && isian.berlakuSampai() != null && isian.berlakuSampai().isBefore(isian.berlakuDari()),
                "berlakuSampai", "Tanggal akhir tidak boleh sebelum tanggal mulai.")
            .panjang("metode", isian.metode(), 200, "Metode").panjang("satuan", isian.satuan(), 60, "Satuan")
            .tolakJika(isian.rentangDari() != null && isian.rentangSampai() != null && isian.rentangSampai().compareTo(isian.rentangDari()) < 0,
                "rentangSampai", "Akhir rentang tidak boleh di bawah awalnya.")
            .selesai();
    }

    private long tulis(LingkupAkreditasi isian) {
        return TulisBaris.simpan(isian.id(), () -> tambah(isian), () -> mapper.ubah(isian), "nomorLp", "Lingkup dengan nomor, metode, rentang, dan tanggal mulai ini sudah ada untuk parameter tersebut.");
    }

    private long tambah(LingkupAkreditasi isian) {
        return mapper.tambah(isian).orElseThrow(() -> IsianKeliru.pada("parameterId", "Parameter tidak dikenal; pilih dari daftar."));
    }
}
