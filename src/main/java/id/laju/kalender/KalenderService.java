package id.laju.kalender;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the calendars: holidays, hours, and which years are complete. {@code oleh} is the account that does it. Every change
 * is announced as {@link KalenderBerubah}, inside its transaction. Who may change the common calendar and who only a
 * satker's own is decided by the caller.
 */
@Service
@Transactional
public class KalenderService {

    /** In place of a satker: valid for all of them. */
    public static final String SEMUA = "*";

    private final KalenderMapper mapper;
    private final GudangKalender gudang;
    private final ApplicationEventPublisher penyiar;

    KalenderService(KalenderMapper mapper, GudangKalender gudang, ApplicationEventPublisher penyiar) {
        this.mapper = mapper;
        this.gudang = gudang;
        this.penyiar = penyiar;
    }

    /** The common holidays and the satker's own. */
    @Transactional(readOnly = true)
    public List<HariLibur> libur(String satker, int tahun) {
        return mapper.libur(satker, tahun);
    }

    public void tambahLibur(HariLibur libur, String oleh) {
        new PeriksaIsian()
            .wajib("tanggal", libur.tanggal(), "Isi tanggal hari libur.")
            .wajib("nama", libur.nama(), "Isi nama hari libur.")
            .panjang("nama", libur.nama(), 200, "Nama hari libur")
            .wajib("jenis", libur.jenis(), "Pilih jenis hari libur.")
            .selesai();
        if (mapper.tambahLibur(libur) == 0) {
            throw IsianKeliru.pada("tanggal", Tanggal.panjang(libur.tanggal())
                + " sudah tercatat sebagai hari libur; pilih tanggal lain.");
        }
        umumkan(libur.satker(), libur.tanggal(), oleh, "hari libur", libur.tanggal(), null, libur);
    }

    public void hapusLibur(long id, String oleh) {
        HariLibur libur = mapper.liburMenurutId(id).orElseThrow(() -> TidakDitemukan.untuk("Hari libur", id));
        mapper.hapusLibur(id);
        umumkan(libur.satker(), libur.tanggal(), oleh, "hari libur", libur.tanggal(), libur, null);
    }

    /** The same for one who may only change that area. @throws TidakDitemukan for a holiday of another */
    public void hapusLibur(String area, long id, String oleh) {
        mapper.liburMenurutId(id).filter(l -> l.satker().equals(area)).orElseThrow(() -> TidakDitemukan.untuk("Hari libur", id));
        hapusLibur(id, oleh);
    }

    /** The common hours and the satker's own. */
    @Transactional(readOnly = true)
    public List<JamKerja> jam(String satker) {
        return mapper.jam(satker);
    }

    /** Adds hours, or replaces those of the same satker, weekday and period; the id is not looked at. */
    public void simpanJam(JamKerja jam, String oleh) {
        PeriksaJamKerja.periksa(jam);
        JamKerja sebelum = mapper.jam(jam.satker()).stream().filter(jam::menggantikan).findFirst().orElse(null);
        mapper.simpanJam(jam);
        umumkan(jam.satker(), jam.berlakuDari(), oleh, "jam kerja", jam.kunci(), sebelum, jam);
    }

    public void hapusJam(long id, String oleh) {
        JamKerja jam = mapper.jamMenurutId(id).orElseThrow(() -> TidakDitemukan.untuk("Jam kerja", id));
        if (jam.satker().equals(SEMUA) && !jam.sementara()) {
            throw new IsianKeliru("Jam kerja umum tidak dapat dihapus, karena dipakai semua satker; ubah jamnya saja.");
        }
        mapper.hapusJam(id);
        umumkan(jam.satker(), jam.berlakuDari(), oleh, "jam kerja", jam.kunci(), jam, null);
    }

    /** The same for one who may only change that area. @throws TidakDitemukan for hours of another */
    public void hapusJam(String area, long id, String oleh) {
        mapper.jamMenurutId(id).filter(j -> j.satker().equals(area)).orElseThrow(() -> TidakDitemukan.untuk("Jam kerja", id));
        hapusJam(id, oleh);
    }

    /** Several weekdays at once, all of them or none. */
    public void simpanJam(List<JamKerja> semua, String oleh) {
        semua.forEach(jam -> simpanJam(jam, oleh));
    }

    @Transactional(readOnly = true)
    public List<TahunKalender> tahun() {
        return mapper.tahun();
    }

    /** Whose holidays are not complete, up to this year, or the first one after it when all are; in their order. */
    @Transactional(readOnly = true)
    public List<Integer> tahunBelumLengkap(int dari, int sampai) {
        List<Integer> lengkap = mapper.tahunTerisi();
        int pertama = IntStream.iterate(dari, t -> t + 1).filter(t -> !lengkap.contains(t)).findFirst().getAsInt();
        return IntStream.rangeClosed(pertama, Math.max(pertama, sampai)).filter(t -> !lengkap.contains(t)).boxed().toList();
    }

    /** Declares the holidays of that year complete; what was counted in it until now is counted again. */
    public void bukaTahun(int tahun, String dasar, String oleh) {
        new PeriksaIsian()
            .wajib("dasar", dasar, "Isi dasar hari libur, misalnya nomor SKB 3 Menteri.")
            .tolakJika(mapper.libur(SEMUA, tahun).isEmpty(), "tahun",
                "Belum ada hari libur tahun " + tahun + "; isi dulu hari liburnya, lalu nyatakan tahun itu lengkap.")
            .selesai();
        TahunKalender baru = new TahunKalender(tahun, dasar.strip());
        TahunKalender sebelum = mapper.tahun().stream().filter(t -> t.tahun() == tahun).findFirst().orElse(null);
        mapper.bukaTahun(baru);
        umumkan(SEMUA, LocalDate.of(tahun, 1, 1), oleh, "tahun kalender", tahun, sebelum, baru);
    }

    private void umumkan(String satker, LocalDate sejak, String oleh, String objek, Object kunci, Object sebelum, Object sesudah) {
        gudang.berubah();
        penyiar.publishEvent(new PerubahanData(satker, oleh, objek, kunci.toString(), sebelum, sesudah));
        penyiar.publishEvent(new KalenderBerubah(satker, sejak));
    }
}
