package id.laju.sertifikasi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.laju.layanan.PilihanParameter;
import id.laju.layanan.TarifPos;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.BiayaDitanggung;
import id.laju.penawaran.JadwalPenawaran;
import id.laju.penawaran.JadwalService;
import id.laju.penawaran.JasaDipilih;
import id.laju.penawaran.PenawaranService;
import id.laju.penawaran.Susunan;
import id.laju.penawaran.SusunanService;
import id.laju.penawaran.UsulanJadwal;
import id.laju.permohonan.ParameterSampel;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** PJ Sertifikasi puts the whole price and the days together (QUO-002, QUO-013, CRT-029). */
@Component
class SusunPenawaranSertifikasiForm implements FormTugas<IsianSusunanSertifikasi> {

    record Pilihan(long id, String nama, boolean dipilih) {
    }

    record Parameter(@JsonUnwrapped PilihanParameter parameter, boolean dipilih) {
    }

    /** @param standar by which the laboratory tests; null for a product that is tested elsewhere */
    record Uji(String standar, List<Pilihan> merek, List<Parameter> parameter) {
    }

    /** @param catatanKetua why it came back; null otherwise @param jadwal offered before, the first time as the customer proposed it with the audit; null for neither @param usulan of the customer, for a quotation that was answered with other days */
    record Muatan(RingkasanSertifikasi.Isi isi, String catatanKetua, List<TarifPos> daftar, List<JasaDipilih> jasa, boolean perluUji, Uji uji, List<BiayaDitanggung> biaya, Susunan terakhir,
            JadwalPenawaran jadwal, UsulanJadwal usulan) {
    }

    private final RingkasanSertifikasi ringkasan;
    private final SusunanSertifikasiService susunan;
    private final SusunanService luar;
    private final UsulanBiaya usulanBiaya;
    private final UjiSni uji;
    private final MerekService merek;
    private final PermohonanService permohonan;
    private final PenawaranService penawaran;
    private final JadwalService jadwal;
    private final KonfirmasiAuditService konfirmasi;

    SusunPenawaranSertifikasiForm(RingkasanSertifikasi ringkasan, SusunanSertifikasiService susunan, SusunanService luar, UsulanBiaya usulanBiaya, UjiSni uji, MerekService merek,
            PermohonanService permohonan, PenawaranService penawaran, JadwalService jadwal, KonfirmasiAuditService konfirmasi) {
        this.ringkasan = ringkasan;
        this.susunan = susunan;
        this.luar = luar;
        this.usulanBiaya = usulanBiaya;
        this.uji = uji;
        this.merek = merek;
        this.permohonan = permohonan;
        this.penawaran = penawaran;
        this.jadwal = jadwal;
        this.konfirmasi = konfirmasi;
    }

    @Override
    public String tugas() {
        return "susunPenawaranSertifikasi";
    }

    @Override
    public Class<IsianSusunanSertifikasi> isian() {
        return IsianSusunanSertifikasi.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        Susunan lama = luar.terakhir(p.id()).orElse(null);
        return new Muatan(ringkasan.dari(k, p), penawaran.catatanKetua(p.id()), List.copyOf(susunan.daftar(p).values()), susunan.jasa(p), LayananSertifikasi.PRODUK.equals(p.layanan()),
            uji.untuk(p).map(u -> uji(p, u, lama == null)).orElse(null), lama == null ? usulanBiaya.untuk(p) : luar.biaya(p.id()), lama, jadwal.terakhir(p.id()).or(() -> usul(p.id())).orElse(null),
            jadwal.usulanTerakhir(p.id()).orElse(null));
    }

    /** The days that suit the customer, from the Lembar Konfirmasi Audit. */
    private Optional<JadwalPenawaran> usul(long permohonanId) {
        return konfirmasi.cari(permohonanId).filter(k -> k.usulMulai() != null).map(k -> new JadwalPenawaran(k.usulMulai(), k.usulSelesai() == null ? k.usulMulai() : k.usulSelesai(), null));
    }

    /** The first time everything is ticked. */
    private Uji uji(Permohonan p, UjiSni.Uji u, boolean semua) {
        List<Sampel> contoh = permohonan.sampel(p.id());
        Set<Long> diuji = contoh.stream().flatMap(s -> permohonan.parameter(s.id()).stream()).map(ParameterSampel::parameterId).collect(Collectors.toSet());
        List<Pilihan> m = merek.semua(p.id()).stream().map(x -> new Pilihan(x.id(), x.merek() + " (" + x.namaProdukPolos() + ")", semua || contoh.stream().anyMatch(s -> x.merek().equals(s.merek())))).toList();
        return new Uji(u.standar(), m, u.parameter().stream().map(x -> new Parameter(x, x.bisaDipilih() && (semua || diuji.contains(x.id())))).toList());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, IsianSusunanSertifikasi isian) {
        susunan.susun(k.id("permohonanId"), isian, k.pelaku());
        return Map.of();
    }
}
