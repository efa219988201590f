package id.laju.sertifikasi;

import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.CatatanPerbaikan;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.IsianPermohonan;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Data Permohonan and Data Pabrik of a certification (CRT-002 to CRT-012). Saved as they are typed, complete or not. */
@Service
public class SertifikasiService {

    private final SertifikasiMapper mapper;
    private final KatalogSertifikasi katalog;
    private final DrafService draf;
    private final PermohonanService permohonan;
    private final PelangganService pelanggan;
    private final KajiUlangService catatan;
    private final SertifikatAcuan register;

    SertifikasiService(SertifikasiMapper mapper, KatalogSertifikasi katalog, DrafService draf, PermohonanService permohonan, PelangganService pelanggan, KajiUlangService catatan,
            SertifikatAcuan register) {
        this.mapper = mapper;
        this.katalog = katalog;
        this.draf = draf;
        this.permohonan = permohonan;
        this.pelanggan = pelanggan;
        this.catatan = catatan;
        this.register = register;
    }

    /** As it stands; with telephone and mail of the profile before anything is stored (CRT-008). */
    public Sertifikasi ambil(Permohonan p) {
        return mapper.cari(p.id()).orElseGet(() -> {
            Pelanggan o = pelanggan.ambil(p.pelangganId());
            return Sertifikasi.baru(p.id(), o.telepon(), o.surel());
        });
    }

    /**
     * For one part of the request: locked, counted as changed, with its row.
     *
     * @param bidang part as {@link LayananSertifikasi#bidang} names it; once sent, only what the balai wants corrected may be changed
     * @throws IsianKeliru when it may not be changed now
     */
    @Transactional
    public Permohonan untukDiubah(PenggunaLogin saya, long id, Integer versi, String bidang) {
        Permohonan p = draf.untukDiubah(saya, id, versi);
        hanyaYangDiminta(p, bidang);
        mapper.pastikan(ambil(p));
        return p;
    }

    private void hanyaYangDiminta(Permohonan p, String bidang) {
        if (!diminta(p, bidang)) {
            throw new IsianKeliru("Balai tidak meminta perbaikan pada bagian ini, jadi isinya tidak dapat diubah.");
        }
    }

    /** May this part be changed as far as the balai is concerned? Everything in a draft, afterwards what has a note. */
    boolean diminta(Permohonan p, String bidang) {
        return p.draf() || p.dikembalikan() != null && PerbaikanService.diminta(catatan.catatanTerakhir(p.id()), bidang);
    }

    /** What the balai wrote about this part when it came back; empty for nothing. */
    Optional<String> catatan(Permohonan p, String bidang) {
        return p.dikembalikan() == null ? Optional.empty() : catatan.catatanTerakhir(p.id()).stream().filter(c -> c.bidang().equals(bidang)).map(CatatanPerbaikan::catatan).findFirst();
    }

    /** @return version of the request afterwards */
    @Transactional
    public int simpan(PenggunaLogin saya, long id, DataSertifikasi isian) {
        Permohonan p = draf.ambil(saya, id);
        DataSertifikasi rapi = isian.rapi(p);
        periksa(p, rapi);
        if (p.bisaDiubah()) {
            hanyaYangDiminta(p, "data");
        }
        draf.simpan(saya, id, kepala(p, rapi));
        Sertifikasi lama = ambil(p);
        mapper.pastikan(lama);
        Sertifikasi baru = rapi.jadi(id, lama.pabrikId());
        mapper.simpan(baru);
        draf.catatPerubahan(p, saya, "Data Permohonan", lama.tanpaNik(), baru.tanpaNik());
        permohonan.uraikan(id);
        return permohonan.ambil(id).versi();
    }

    private void periksa(Permohonan p, DataSertifikasi isian) {
        PeriksaIsian keliru = new PeriksaIsian();
        isian.periksa(keliru);
        keliru.tolakJika(isian.skema() != null && katalog.skema(p.layanan()).stream().noneMatch(s -> s.kode().equals(isian.skema())), "skema", "Pilih skema dari daftar.");
        if (isian.sni() != null) {
            periksaSni(p, isian, keliru);
        }
        Sertifikasi lama = ambil(p);
        keliru.tolakJika(!p.draf() && lama.skema() != null && !lama.skema().equals(isian.skema()), "skema",
            "Skema tidak dapat diubah lagi, karena waktu layanan dan biayanya mengikuti skema itu. Ajukan permohonan baru, atau hubungi balai.").selesai();
        if (!p.draf()) {
            periksaAcuan(p, lama, isian.jadi(p.id(), null));
        }
    }

    /** What is named anew in a correction; a certificate that ended after it was sent stays. */
    private void periksaAcuan(Permohonan p, Sertifikasi lama, Sertifikasi baru) {
        boolean sama = baru.kegiatan() == lama.kegiatan() && baru.sertifikatLama() != null && baru.sertifikatLama().equalsIgnoreCase(lama.sertifikatLama());
        PeriksaIsian k = new PeriksaIsian();
        if (!sama) {
            register.halangan(p.satker(), baru.kegiatan(), baru.sertifikatLama()).ifPresent(x -> k.tolak("sertifikatLama", x));
        }
        if (!sama || baru.tambahMerek() && !lama.tambahMerek()) {
            register.halanganMerek(p, baru).ifPresent(x -> k.tolak("tambahMerek", x));
        }
        k.selesai();
    }

    private void periksaSni(Permohonan p, DataSertifikasi isian, PeriksaIsian keliru) {
        Optional<ProdukSni> sni = isian.sni().matches("\\d{1,18}") ? katalog.sni(p.satker(), Long.parseLong(isian.sni())) : Optional.empty();
        boolean disini = sni.filter(s -> katalog.skema(p.layanan()).stream().anyMatch(k -> k.kode().equals(s.skema()))).isPresent();
        keliru.tolakJika(!disini, "sni", LayananSertifikasi.INDUSTRI_HIJAU.equals(p.layanan()) ? "Standar ini tidak disertifikasi di sini; pilih dari daftar." : "SNI ini tidak disertifikasi di sini; pilih dari daftar.");
        sni.ifPresent(s -> keliru.tolakJika(isian.produk() != null && !isian.produk().equals(s.kode()), "sni", s.acuan() + " bukan SNI untuk produk yang dipilih; pilih SNI lagi.")
            .tolakJika(isian.skema() != null && !isian.skema().equals(s.skema()), "skema", s.acuan() + " disertifikasi dengan skema " + katalog.namaSkema(s.skema()) + "; pilih skema itu."));
    }

    private static IsianPermohonan kepala(Permohonan p, DataSertifikasi i) {
        return new IsianPermohonan(p.bahasa(), p.tujuan(), i.namaCetak(), i.alamatCetak(), p.alamatSama(), p.alamatKirim(), i.kontakNama(), i.kontakWa(), i.kontakJabatan(), i.kontakSurel(),
            p.pernyataan(), p.aturanKeputusan(), p.sisaContoh(), p.laporanGabung(), p.asalContoh(), p.hardcopy(), p.hardcopyRangkap(), i.versi());
    }

    /** One of the customer's factories. */
    @Transactional
    public void pilihPabrik(PenggunaLogin saya, long id, Long pabrikId, Integer versi) {
        Permohonan p = untukDiubah(saya, id, versi, "pabrik");
        if (pabrikId == null || katalog.pabrik(p.pelangganId()).stream().noneMatch(b -> b.id() == pabrikId)) {
            throw IsianKeliru.pada("pabrikId", "Pilih pabrik dari daftar.");
        }
        Long lama = ambil(p).pabrikId();
        mapper.pilihPabrik(id, pabrikId);
        draf.catatPerubahan(p, saya, "pabrik", Map.of("pabrik", lama == null ? "" : lama), Map.of("pabrik", pabrikId));
    }

    /** For a company without any; whoever has one asks for changes by letter (CRT-012). @throws IsianKeliru with every wrong field */
    @Transactional
    public void pabrikPertama(PenggunaLogin saya, long id, String nama, String alamat) {
        Permohonan p = untukDiubah(saya, id, null, "pabrik");
        if (!katalog.pabrik(p.pelangganId()).isEmpty()) {
            throw new IsianKeliru("Data pabrik perusahaan Anda sudah ada; perubahannya diajukan dengan surat ke e-mail balai.");
        }
        new PeriksaIsian().wajib("nama", nama, "Isi Nama Pabrik.").panjang("nama", nama, 200, "Nama Pabrik").wajib("alamat", alamat, "Isi Alamat Pabrik.")
            .panjang("alamat", alamat, 500, "Alamat Pabrik").selesai();
        mapper.pilihPabrik(id, katalog.tambahPabrik(p.pelangganId(), nama.strip(), alamat.strip()));
    }
}
