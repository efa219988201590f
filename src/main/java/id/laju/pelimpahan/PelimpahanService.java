package id.laju.pelimpahan;

import id.laju.mesin.Langkah;
import id.laju.mesin.TitipanTugas;
import id.laju.satker.SatkerService;
import id.laju.staf.Peran;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrees and ends periods: everybody for the own tasks, Admin Satker for the people of the satker. */
@Service
public class PelimpahanService {

    private static final String OBJEK = "pelimpahan tugas";

    private final PelimpahanMapper mapper;
    private final CariPelimpahanMapper cari;
    private final PeriksaPelimpahan periksa;
    private final KabarPelimpahan kabar;
    private final TitipanTugas titipan;
    private final StafService staf;
    private final SatkerService satker;
    private final ApplicationEventPublisher siar;
    private final Clock jam;

    PelimpahanService(PelimpahanMapper mapper, CariPelimpahanMapper cari, PeriksaPelimpahan periksa, KabarPelimpahan kabar, TitipanTugas titipan,
            StafService staf, SatkerService satker, ApplicationEventPublisher siar, Clock jam) {
        this.mapper = mapper;
        this.cari = cari;
        this.periksa = periksa;
        this.kabar = kabar;
        this.titipan = titipan;
        this.staf = staf;
        this.satker = satker;
        this.siar = siar;
        this.jam = jam;
    }

    /** Today for the people of a satker. */
    public LocalDate hariIni(String kode) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(kode).zonaWaktu());
    }

    /** Who is absent in this satker now, by login name, with the deputy's name. */
    public List<Berhalangan> berhalangan(String kode) {
        return berhalangan(kode, jam.instant());
    }

    /** Who is absent at that moment, as far as it is known today. */
    public List<Berhalangan> berhalangan(String kode, Instant saat) {
        return mapper.berlaku(kode, saat).stream().map(p -> new Berhalangan(p.berhalangan(), staf.nama(p.pengganti()), p.daftarPeran(), p.sampai())).toList();
    }

    /** Who works now for an absent holder of the role in this satker. */
    public List<Staf> penggantiUntuk(String kode, String peran) {
        return mapper.berlaku(kode, jam.instant()).stream().filter(p -> p.daftarPeran().contains(peran) && staf.peran(p.berhalangan()).contains(peran))
            .map(Pelimpahan::pengganti).distinct().flatMap(id -> staf.cari(id).stream()).filter(Staf::aktif).toList();
    }

    Halaman<Pelimpahan> daftar(Petugas saya, String keadaan, PermintaanHalaman minta) {
        var syarat = new CariPelimpahanMapper.Syarat(saya.id(), admin(saya) ? saya.satker() : List.of(), keadaan, jam.instant());
        return new Halaman<>(cari.halaman(syarat, minta), cari.jumlah(syarat, minta), minta);
    }

    /** Whom this person may name deputies for. */
    List<Staf> bolehUntuk(Petugas saya) {
        return admin(saya) ? saya.satker().stream().flatMap(k -> staf.diSatker(k).stream()).distinct().toList()
            : List.of(staf.ambil(saya.id()));
    }

    /** Roles of a person that a deputy may do. */
    List<Peran> dilimpahkan(String orang) {
        List<String> milik = staf.peran(orang);
        return staf.semuaPeran().stream().filter(p -> milik.contains(p.kode()) && PeranLimpahan.dapat(p.kode())).toList();
    }

    /** Active colleagues of the same satker. */
    List<Staf> calon(String orang) {
        return staf.satker(orang).stream().flatMap(k -> staf.diSatker(k).stream()).distinct().filter(s -> !s.id().equals(orang)).toList();
    }

    /** @throws IsianKeliru with everything that is wrong; nothing is stored */
    @Transactional
    long buat(PelimpahanIsian isian, Petugas saya) {
        String orang = isian.berhalangan() == null ? saya.id() : isian.berhalangan();
        PelimpahanIsian i = new PelimpahanIsian(orang, isian.pengganti(), isian.peran(), isian.mulai(), isian.sampai(), isian.alasan());
        harusBoleh(saya, orang);
        String kode = kodeSatker(i);
        PelimpahanIsian.Hari h = i.hari();
        mapper.kunciOrang(orang, i.pengganti() == null ? orang : i.pengganti());
        periksa.periksa(i, h, kode, hariIni(kode));
        Pelimpahan p = new Pelimpahan(0, kode, orang, i.pengganti(), String.join(",", i.peran()), h.mulai(), h.sampai(), i.alasan(), saya.id(),
            jam.instant(), null, null, null, null);
        long id = mapper.simpan(p);
        siar.publishEvent(new PerubahanData(kode, saya.id(), OBJEK, staf.nama(orang), null, mapper.cari(id).orElseThrow()));
        kabar.dibuat(mapper.cari(id).orElseThrow());
        return id;
    }

    /** Where the deputy works; the days are counted in its zone. */
    private String kodeSatker(PelimpahanIsian i) {
        List<String> milik = staf.satker(i.berhalangan());
        List<String> pengganti = i.pengganti() == null ? List.of() : staf.satker(i.pengganti());
        return milik.stream().filter(pengganti::contains).findFirst().or(() -> milik.stream().findFirst())
            .orElseThrow(() -> new IsianKeliru("Akun ini belum ditempatkan di satker mana pun."));
    }

    private void harusBoleh(Petugas saya, String orang) {
        boolean boleh = orang.equals(saya.id()) || admin(saya) && staf.satker(orang).stream().anyMatch(saya::bekerjaDi) && (saya.pusat() || saya.satker().containsAll(staf.satker(orang)));
        if (!boleh) {
            throw TidakDitemukan.untuk("Akun staf", orang);
        }
    }

    /** Ends a period before its last day, or before it has begun. */
    @Transactional
    void akhiri(long id, Petugas saya) {
        Pelimpahan p = mapper.kunci(id).filter(x -> terlihat(saya, x)).orElseThrow(() -> TidakDitemukan.untuk("Pelimpahan", String.valueOf(id)));
        if (!bolehAkhiri(saya, p)) {
            throw new IsianKeliru("Pelimpahan ini hanya dapat diakhiri oleh " + staf.nama(p.berhalangan()) + " atau Admin Satker.");
        }
        if (!p.keadaan(hariIni(p.satker())).dapatDiakhiri()) {
            throw new IsianKeliru("Pelimpahan ini sudah berakhir.");
        }
        mapper.akhiri(id, saya.id(), jam.instant());
        Pelimpahan kini = mapper.cari(id).orElseThrow();
        siar.publishEvent(new PerubahanData(p.satker(), saya.id(), OBJEK, staf.nama(p.berhalangan()), p, kini));
        kabar.diakhiri(kini);
    }

    boolean bolehAkhiri(Petugas saya, Pelimpahan p) {
        return saya.id().equals(p.berhalangan()) || admin(saya) && saya.bekerjaDi(p.satker());
    }

    private static boolean terlihat(Petugas saya, Pelimpahan p) {
        return saya.id().equals(p.berhalangan()) || saya.id().equals(p.pengganti()) || admin(saya) && saya.bekerjaDi(p.satker());
    }

    private static boolean admin(Petugas saya) {
        return saya.peran().contains("admin-satker") || saya.pusat();
    }

    /** What this person may take over now, and what was taken already, per absent colleague. */
    List<Titipan> titipan(String orang) {
        return mapper.digantikan(orang, jam.instant()).stream().map(p -> new Titipan(p, staf.nama(p.berhalangan()),
            titipan.dipegang(p.berhalangan(), p.daftarPeran()), titipan.dikerjakan(orang, p.berhalangan()))).toList();
    }

    /** @param dipegang open tasks that the absent colleague holds; {@code diambil} those that the deputy holds in that name */
    record Titipan(Pelimpahan pelimpahan, String nama, List<Langkah> dipegang, List<Langkah> diambil) {
    }

    /** @param sampai last day of absence */
    public record Berhalangan(String orang, String pengganti, List<String> peran, LocalDate sampai) {
    }
}
