package id.laju.penawaran;

import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The balai's side of a quotation: put together, approved, and read by others. */
@Service
public class PenawaranService {

    private final PenawaranMapper mapper;
    private final JadwalMapper jadwal;
    private final PenyusunTarif penyusun;
    private final DokumenDasar dasar;
    private final PermohonanService permohonan;
    private final SatkerService satker;
    private final SusunanService susunan;
    private final KasusService kasus;
    private final Clock jam;

    PenawaranService(PenawaranMapper mapper, JadwalMapper jadwal, PenyusunTarif penyusun, DokumenDasar dasar, PermohonanService permohonan, SatkerService satker,
            SusunanService susunan, KasusService kasus, Clock jam) {
        this.mapper = mapper;
        this.jadwal = jadwal;
        this.penyusun = penyusun;
        this.dasar = dasar;
        this.permohonan = permohonan;
        this.satker = satker;
        this.susunan = susunan;
        this.kasus = kasus;
        this.jam = jam;
    }

    /** @throws TidakDitemukan when there is no such quotation */
    public Penawaran ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Penawaran", id));
    }

    /** The living version of a request's quotation, else the newest of the ended ones. */
    public Optional<Penawaran> terakhir(long permohonanId) {
        return mapper.terakhir(permohonanId);
    }

    /** The version that counts of each of these requests; none for a request without quotation. */
    List<Penawaran> terakhirSemua(List<Long> permohonanId) {
        return permohonanId.isEmpty() ? List.of() : mapper.terakhirSemua(permohonanId);
    }

    public List<Penawaran> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    public List<BarisPenawaran> baris(long penawaranId) {
        return mapper.baris(penawaranId);
    }

    /** What the customer agreed to, which is what the bendahara bills. */
    public Optional<Penawaran> yangDisetujui(long permohonanId) {
        return mapper.terakhir(permohonanId).filter(p -> p.status() == StatusPenawaran.SETUJU);
    }

    /** The customer agreed to it, whatever became of it later; not when other days were the answer. */
    public boolean pernahDisetujui(Penawaran p) {
        return p.status() == StatusPenawaran.SETUJU || p.status() == StatusPenawaran.DIGANTI && jadwal.usulan(p.id()).isEmpty();
    }

    public LocalDate hariIni(String kode) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(kode).zonaWaktu());
    }

    /**
     * Puts the lines together with the tariffs of today, and with the costs that Kerjasama added. A version that still lives is replaced.
     *
     * @throws IsianKeliru when a parameter has no tariff in force, or Kerjasama has not completed work at the site
     */
    @Transactional
    public long susun(long permohonanId, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        susunan.wajibLengkap(p);
        LocalDate hari = hariIni(p.satker());
        List<BarisPenawaran> baris = new ArrayList<>(penyusun.susun(permohonanId, hari));
        susunan.biaya(permohonanId).forEach(b -> baris.add(b.baris(baris.size() + 1)));
        Optional<Susunan> dasarnya = susunan.terakhir(permohonanId);
        mapper.terakhir(permohonanId).ifPresent(lama -> mapper.akhiri(lama.id(), StatusPenawaran.BATAL, "Disusun ulang", null, null));
        long id = mapper.buat(p.satker(), permohonanId, p.kasus(), hari, RincianBiaya.dari(baris).total(), jam.instant(), oleh,
            dasarnya.map(Susunan::penerima).orElse(null), dasarnya.map(Susunan::caraBayar).orElse(null));
        baris.forEach(b -> mapper.tambah(id, b));
        return id;
    }

    /** @throws IsianKeliru when a line lacks its legal basis, the total is below zero, or a tariff changed since the lines were put together */
    @Transactional
    public void setujui(long permohonanId, List<BarisTambahan> tambahan, String oleh) {
        Penawaran p = draf(permohonanId);
        tolakTarifLama(p);
        tolakHariYangLewat(p);
        periksa(tambahan);
        IntStream.range(0, tambahan.size()).forEach(i -> dasar.periksa(dipakai(permohonanId, tambahan.get(i).berkasId()) ? null : tambahan.get(i).berkasId(), p.satker(), oleh, "tambahan." + i + ".dokumen"));
        List<BarisPenawaran> semua = new ArrayList<>(mapper.baris(p.id()));
        tambahan.forEach(t -> semua.add(tambah(p, baris(semua.size() + 1, t))));
        BigDecimal total = RincianBiaya.dari(semua).total();
        if (total.signum() < 0) {
            throw new IsianKeliru("Potongan melebihi jumlah biaya. Kurangi diskon atau tarif khususnya.");
        }
        mapper.setujui(p.id(), total, jam.instant(), oleh);
    }

    /** On a version before, whoever handed it in. */
    private boolean dipakai(long permohonanId, UUID berkas) {
        return berkas != null && mapper.semua(permohonanId).stream().flatMap(p -> mapper.baris(p.id()).stream()).anyMatch(b -> berkas.equals(b.berkasId()));
    }

    /** Back to the check of the request; the note is shown there. */
    @Transactional
    public void kembalikan(long permohonanId, String catatan) {
        new PeriksaIsian().wajib("catatan", catatan, "Isi catatan: apa yang harus diperiksa lagi.").panjang("catatan", catatan, 1000, "Catatan").selesai();
        mapper.akhiri(draf(permohonanId).id(), StatusPenawaran.BATAL, catatan.strip(), null, null);
    }

    /** Why the head of the team sent the price back, or why an accepted quotation is to be replaced; null when that is not the last that happened to it. */
    public String catatanKetua(long permohonanId) {
        return terakhir(permohonanId).filter(p -> p.status() == StatusPenawaran.BATAL || p.status() == StatusPenawaran.DIGANTI).map(Penawaran::alasan).orElse(null);
    }

    /** Did a tariff change, or end, since the lines were put together? */
    boolean tarifBerubah(Penawaran p) {
        List<BarisPenawaran> kini;
        try {
            kini = penyusun.susun(p.permohonanId(), hariIni(p.satker()));
        } catch (IsianKeliru habis) {
            return true;
        }
        return !ringkas(kini).equals(ringkas(mapper.baris(p.id()).stream().filter(b -> b.jenis().dariDaftar()).toList()));
    }

    private void tolakTarifLama(Penawaran p) {
        if (tarifBerubah(p)) {
            throw new IsianKeliru("Tarif atau parameternya berubah sejak rincian ini disusun. Kembalikan agar rincian disusun ulang.");
        }
    }

    private void tolakHariYangLewat(Penawaran p) {
        if (jadwal.cari(p.id()).filter(j -> j.mulai().isBefore(hariIni(p.satker()))).isPresent()) {
            throw new IsianKeliru("Hari pertama pada jadwalnya sudah lewat. Kembalikan agar jadwal baru ditawarkan.");
        }
    }

    private static List<String> ringkas(List<BarisPenawaran> baris) {
        return baris.stream().map(b -> b.sampelId() + "/" + b.parameterId() + "/" + b.posId() + "/" + b.banyak() + "/" + b.harga().toBigInteger() + "/" + b.dasar()).toList();
    }

    private Penawaran draf(long permohonanId) {
        kasus.kunci(permohonan.ambil(permohonanId).kasus());
        return mapper.terakhir(permohonanId).filter(p -> p.status() == StatusPenawaran.DRAF)
            .orElseThrow(() -> new IsianKeliru("Rincian biaya belum disusun atau sudah disetujui."));
    }

    private static void periksa(List<BarisTambahan> tambahan) {
        PeriksaIsian p = new PeriksaIsian();
        IntStream.range(0, tambahan.size()).forEach(i -> tambahan.get(i).periksa(p, i));
        p.selesai();
    }

    private static BarisPenawaran baris(int urutan, BarisTambahan t) {
        return new BarisPenawaran(0, urutan, t.jenis(), null, null, null, t.jenis().sebutan(), t.uraian().strip(), null, 1, t.harga(), t.dasar().strip(),
            t.dokumen(), t.berkasId());
    }

    private BarisPenawaran tambah(Penawaran p, BarisPenawaran baris) {
        mapper.tambah(p.id(), baris);
        return baris;
    }
}
