package id.laju.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface UjiProdukMapper {

    /** Newest first. */
    @Select("select * from pengambilan_contoh where permohonan_id = #{permohonanId} order by putaran desc")
    List<PengambilanContoh> semua(long permohonanId);

    /** The newest, before any row of it changes. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = "select * from pengambilan_contoh where permohonan_id = #{permohonanId} order by putaran desc limit 1 for update")
    Optional<PengambilanContoh> kunci(long permohonanId);

    @Insert("insert into pengambilan_contoh (permohonan_id, putaran, audit_id, disiapkan) values (#{permohonanId}, #{putaran}, #{auditId}, #{kini})")
    void siapkan(long permohonanId, int putaran, long auditId, Instant kini);

    @Insert("insert into contoh_produk (permohonan_id, putaran, urutan, sampel_id, nama) values (#{permohonanId}, #{putaran}, #{urutan}, #{sampelId}, #{nama})")
    void rencanakan(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("urutan") int urutan, @Param("sampelId") Long sampelId, @Param("nama") String nama);

    @Select("select * from contoh_produk where permohonan_id = #{permohonanId} and putaran = #{putaran} order by urutan")
    List<ContohProduk> contoh(long permohonanId, int putaran);

    /** The newest of that sample of the laboratory. */
    @Select("select * from contoh_produk where sampel_id = #{sampelId} order by putaran desc limit 1")
    Optional<ContohProduk> contohSampel(long sampelId);

    @Update("""
        update contoh_produk set kode_produksi = #{kodeProduksi}, titik = #{titik}, jumlah = #{jumlah}, kemasan = #{kemasan}, segel = #{segel}, kondisi = #{kondisi}, diambil = #{diambil},
            tempat_simpan = #{tempatSimpan} where id = #{id}""")
    void ambil(ContohProduk c);

    @Update("""
        update pengambilan_contoh set hasil = 'TERAMBIL', tempat_uji = #{p.tempatUji}, alasan_luar = #{p.alasanLuar}, metode = #{p.metode}, saksi_nama = #{p.saksiNama},
            saksi_jabatan = #{p.saksiJabatan}, petugas = #{p.petugas}, dicatat = #{p.dicatat} where permohonan_id = #{p.permohonanId} and putaran = #{p.putaran}""")
    void terambil(@Param("p") PengambilanContoh p);

    @Update("""
        update pengambilan_contoh set hasil = 'TIDAK', alasan = #{alasan}, petugas = #{oleh}, dicatat = #{kini} where permohonan_id = #{permohonanId} and putaran = #{putaran}""")
    void tidakTerambil(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("alasan") String alasan, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Update("update pengambilan_contoh set nomor = #{nomor}, dokumen_id = #{dokumen} where permohonan_id = #{permohonanId} and putaran = #{putaran}")
    void beritaAcara(long permohonanId, int putaran, String nomor, UUID dokumen);

    @Select("select id, contoh_id, jenis, berkas_id from foto_contoh where permohonan_id = #{permohonanId} and putaran = #{putaran} order by id")
    List<FotoContoh> foto(long permohonanId, int putaran);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into foto_contoh (permohonan_id, putaran, contoh_id, jenis, berkas_id, oleh, pada)
        values (#{permohonanId}, #{putaran}, #{contohId}, #{jenis}, #{berkas}, #{oleh}, #{kini}) returning id""")
    long tambahFoto(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("contohId") Long contohId, @Param("jenis") FotoContoh.Jenis jenis,
        @Param("berkas") UUID berkas, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Delete("delete from foto_contoh where id = #{id}")
    void hapusFoto(long id);

    @Select("select * from uji_luar where permohonan_id = #{permohonanId} and putaran = #{putaran}")
    Optional<UjiLuar> luar(long permohonanId, int putaran);

    @Insert("""
        insert into uji_luar (permohonan_id, putaran, balai, laboratorium, akreditasi, surat_nomor, tanggal_kirim, pengiriman, dikirim, dikirim_oleh)
        values (#{permohonanId}, #{putaran}, #{balai}, #{laboratorium}, #{akreditasi}, #{suratNomor}, #{tanggalKirim}, #{pengiriman}, #{dikirim}, #{dikirimOleh})""")
    void kirim(UjiLuar u);

    @Update("update uji_luar set berkas_id = #{berkas} where permohonan_id = #{permohonanId} and putaran = #{putaran} and diterima is null")
    int unggah(long permohonanId, int putaran, UUID berkas);

    @Update("""
        update uji_luar set laporan_nomor = #{nomor}, laporan_tanggal = #{tanggal}, dokumen_id = #{dokumen}, berkas_id = case when #{dokumen}::uuid is null then berkas_id end, diterima = #{kini},
            diterima_oleh = #{oleh} where permohonan_id = #{permohonanId} and putaran = #{putaran}""")
    void terima(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("nomor") String nomor, @Param("tanggal") LocalDate tanggal, @Param("dokumen") UUID dokumen,
        @Param("kini") Instant kini, @Param("oleh") String oleh);

    @Update("""
        update uji_luar set tidak_diuji = #{alasan}, berkas_id = null, diterima = #{kini}, diterima_oleh = #{oleh} where permohonan_id = #{permohonanId} and putaran = #{putaran}""")
    void tidakDiuji(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("alasan") String alasan, @Param("kini") Instant kini, @Param("oleh") String oleh);

    /** The report of this installation that was issued as that document. */
    @Select("select id from laporan where dokumen_id = #{dokumen}")
    Optional<Long> laporanDari(UUID dokumen);

    /** Newest first. */
    @Select("select * from penilaian_uji where permohonan_id = #{permohonanId} order by putaran desc")
    List<PenilaianUji> penilaian(long permohonanId);

    @Insert("insert into penilaian_uji (permohonan_id, putaran, putusan, catatan, oleh, pada) values (#{permohonanId}, #{putaran}, #{putusan}, #{catatan}, #{oleh}, #{pada})")
    void nilai(PenilaianUji p);
}
