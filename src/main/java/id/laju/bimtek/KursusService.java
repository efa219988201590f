package id.laju.bimtek;

import id.laju.layanan.TarifBaru;
import id.laju.layanan.TarifPos;
import id.laju.layanan.TarifService;
import id.laju.satker.SatkerService;
import id.laju.umum.BacaIsian;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.Rupiah;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of courses (ADM-020). A new course brings its item of the price list along. */
@Service
public class KursusService {

    private static final String LAYANAN = "BIMTEK";
    private static final String PER_ORANG = "per orang";

    private final KursusMapper mapper;
    private final TarifService tarif;
    private final SatkerService satker;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    KursusService(KursusMapper mapper, TarifService tarif, SatkerService satker, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.tarif = tarif;
        this.satker = satker;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** @throws TidakDitemukan when there is no such course */
    public Kursus ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Kursus", id));
    }

    /** Those that exist, by id, in one query. */
    public Map<Long, Kursus> semua(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : mapper.semua(ids).stream().collect(Collectors.toMap(Kursus::id, Function.identity()));
    }

    /** Courses that customers may ask for. @param cari pattern as {@link PermintaanHalaman#pola} makes it; null for all */
    public List<Kursus> ditawarkan(String kode, Kategori kategori, String cari) {
        return mapper.ditawarkan(kode, kategori, cari);
    }

    public boolean ada(String kode) {
        return mapper.ada(kode);
    }

    public Halaman<Kursus> daftar(String kode, PermintaanHalaman h) {
        return new Halaman<>(mapper.halaman(kode, h), mapper.banyak(kode, h), h);
    }

    /** What a person pays on that day; empty while the price list says nothing. */
    public Optional<TarifPos> tarif(Kursus k, LocalDate hari) {
        return tarif.pos(k.satker(), LAYANAN, hari).stream().filter(t -> t.id() == k.posId()).findFirst();
    }

    /** Prices of all courses on that day, by item of the price list. */
    public Map<Long, TarifPos> semuaTarif(String kode, LocalDate hari) {
        return tarif.pos(kode, LAYANAN, hari).stream().collect(Collectors.toMap(TarifPos::id, Function.identity()));
    }

    public LocalDate hariIni(String kode) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(kode).zonaWaktu());
    }

    @Transactional
    public long tambah(String kode, IsianKursus i, String oleh) {
        i.periksa(true);
        Kategori kategori = Kategori.valueOf(i.kategori());
        tolakNama(kode, kategori, i.judul().strip(), 0);
        TarifBaru harga = new TarifBaru(Rupiah.baca(i.biaya()).orElseThrow(), PER_ORANG, i.peraturan().strip(), null, hariIni(kode));
        long pos = tarif.buatPos(kode, LAYANAN, i.judul().strip(), kategori.label(), harga, oleh);
        long id = mapper.tambah(jadi(0, kode, kategori, pos, i));
        kabar.publishEvent(new PerubahanData(kode, oleh, "kursus", i.judul().strip(), null, ambil(id)));
        return id;
    }

    @Transactional
    public void ubah(String kode, long id, IsianKursus i, String oleh) {
        Kursus lama = milik(kode, id);
        i.periksa(false);
        tolakNama(kode, lama.kategori(), i.judul().strip(), id);
        Kursus baru = jadi(id, kode, lama.kategori(), lama.posId(), i);
        mapper.ubah(baru);
        kabar.publishEvent(new PerubahanData(kode, oleh, "kursus", baru.judul(), lama, baru));
    }

    /** @throws TidakDitemukan when it belongs to another satker */
    public Kursus milik(String kode, long id) {
        return mapper.cari(id).filter(k -> k.satker().equals(kode)).orElseThrow(() -> TidakDitemukan.untuk("Kursus", id));
    }

    private void tolakNama(String kode, Kategori kategori, String judul, long kecuali) {
        if (mapper.namaDipakai(kode, kategori, judul, kecuali)) {
            throw IsianKeliru.pada("judul", "Pelatihan " + kategori.label() + " dengan nama ini sudah ada; beri nama lain.");
        }
    }

    private static Kursus jadi(long id, String kode, Kategori kategori, long pos, IsianKursus i) {
        return new Kursus(id, kode, kategori, i.judul().strip(), BacaIsian.teks(i.deskripsi()), BacaIsian.teks(i.manfaat()), BacaIsian.teks(i.target()), BacaIsian.teks(i.materi()), pos,
            Boolean.TRUE.equals(i.aktif()));
    }
}
