package id.laju.permohonan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PermohonanMapper {

    String SAMPEL = """
            select s.id, s.permohonan_id, s.urutan, s.produk_id, p.nama produk, s.standar_id, 
                case when t.jenis = 'TANPA_STANDAR' or position(t.kode in t.nama) > 0 then t.nama else t.kode || ' ' || t.nama end standar, s.nama_id, s.nama_en, s.merek,
                s.tipe_id, s.tipe_en, s.kode_lokasi, s.keterangan, s.material, s.bentuk, s.dimensi, s.laporan_id, p.layanan
            from sampel s join produk p on p.id = s.produk_id join standar t on t.id = s.standar_id\s""";

    @Select("select * from permohonan where id = #{id}")
    Optional<Permohonan> cari(long id);

    @Select("<script>select * from permohonan where id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<Permohonan> semua(@Param("ids") Collection<Long> ids);

    @Select("<script>" + SAMPEL + "where s.id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<Sampel> semuaSampel(@Param("ids") Collection<Long> ids);

    @Select("select * from permohonan where kasus = #{kasus}")
    Optional<Permohonan> denganKasus(String kasus);

    @Select("select * from permohonan where satker = #{satker} and (nomor_order = #{nomor} or pra_order = #{nomor})")
    List<Permohonan> denganNomor(String satker, String nomor);

    @Select("select distinct pelanggan_id from permohonan where upper(pra_order) = upper(#{praOrder}) and diajukan is not null")
    List<Long> pelangganDenganPraOrder(String praOrder);

    @Select(SAMPEL + "where s.permohonan_id = #{permohonanId} order by s.urutan")
    List<Sampel> sampel(long permohonanId);

    @Select("<script>" + SAMPEL + "where s.permohonan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by s.urutan</script>")
    List<Sampel> sampelMilik(@Param("ids") Collection<Long> permohonanId);

    @Select("<script>select * from laporan where permohonan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by urutan</script>")
    List<Laporan> laporanMilik(@Param("ids") Collection<Long> permohonanId);

    @Select("<script>select * from laporan where id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<Laporan> semuaLaporan(@Param("ids") Collection<Long> laporanIds);

    @Select("<script>" + SAMPEL + "where s.laporan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by s.urutan</script>")
    List<Sampel> sampelSemuaLaporan(@Param("ids") Collection<Long> laporanIds);

    @Select(SAMPEL + "where s.laporan_id = (select coalesce(l.asal_id, l.id) from laporan l where l.id = #{laporanId}) order by s.urutan")
    List<Sampel> sampelLaporan(long laporanId);

    @Select("<script>" + SAMPEL + "where s.id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<Sampel> sampelDari(@Param("ids") Collection<Long> ids);

    @Select(SAMPEL + "where s.id = #{id}")
    Optional<Sampel> satuSampel(long id);

    @Select("""
            select c.id, c.sampel_id, c.parameter_id, u.kelompok, u.urutan, u.nama, u.nama_en, u.satuan, u.metode, u.jenis_hasil,
                u.batas_bawah, u.batas_atas, u.syarat, u.basis, u.desimal
            from sampel_parameter c join parameter_uji u on u.id = c.parameter_id
            where c.sampel_id = #{sampelId} order by u.urutan, u.id""")
    List<ParameterSampel> parameter(long sampelId);

    @Select("select * from laporan where permohonan_id = #{permohonanId} order by urutan")
    List<Laporan> laporan(long permohonanId);

    @Select("select * from laporan where id = #{id}")
    Optional<Laporan> satuLaporan(long id);

    @Select("insert into laporan (permohonan_id, satker, urutan) values (#{permohonanId}, #{satker}, #{urutan}) returning id")
    @org.apache.ibatis.annotations.Options(flushCache = org.apache.ibatis.annotations.Options.FlushCachePolicy.TRUE)
    long tambahLaporan(long permohonanId, String satker, int urutan);

    @Select("""
            insert into laporan (permohonan_id, satker, urutan, asal_id, kasus)
            select permohonan_id, satker, (select max(urutan) + 1 from laporan x where x.permohonan_id = l.permohonan_id), coalesce(asal_id, id), #{kasus}
            from laporan l where id = #{laporanId} returning id""")
    @org.apache.ibatis.annotations.Options(flushCache = org.apache.ibatis.annotations.Options.FlushCachePolicy.TRUE)
    long tambahKoreksi(long laporanId, String kasus);

    @org.apache.ibatis.annotations.Delete("delete from laporan where id = #{laporanId} and asal_id is not null and nomor_lhu is null and dirilis is null")
    int hapusKoreksi(long laporanId);

    @Update("update sampel set laporan_id = #{laporanId} where id = #{sampelId}")
    void masukkan(long sampelId, long laporanId);

    @Update("update laporan set nomor_lhu = #{nomor} where id = #{id}")
    void nomoriLhu(long id, String nomor);

    @Update("update laporan set dokumen_id = #{dokumen}, penanda_tangan = #{penandaTangan} where id = #{id} and dirilis is null")
    int pasangDokumen(long id, UUID dokumen, String penandaTangan);

    @Update("update laporan set dirilis = #{saat} where id = #{id} and dirilis is null")
    int rilis(long id, Instant saat);

    @Update("update permohonan set nomor_order = #{nomor}, dipesan = #{saat} where id = #{id} and nomor_order is null")
    int pesan(long id, String nomor, Instant saat);

    @Update("update permohonan set uraian = nullif(#{uraian}, '') where id = #{id}")
    void uraikan(long id, String uraian);

    @Update("update permohonan set ditolak_alasan = #{alasan} where id = #{id}")
    void tolak(long id, String alasan);

    @Update("update permohonan set batal_alasan = #{alasan} where id = #{id} and batal_alasan is null")
    int batal(long id, String alasan);

    @Update("update permohonan set dikembalikan = #{saat} where id = #{id}")
    void kembalikan(long id, Instant saat);

    @Select("select oleh, pada, tindakan, rincian from permohonan_jejak where permohonan_id = #{id} order by id")
    List<JejakPermohonan> semuaJejak(long id);

    @Insert("insert into permohonan_jejak (permohonan_id, oleh, pada, tindakan, rincian) values (#{id}, #{oleh}, #{pada}, #{tindakan}, #{rincian})")
    void jejak(long id, String oleh, Instant pada, String tindakan, String rincian);

    @Insert("""
            <script>insert into kaji_ulang (permohonan_id, putaran, aspek, sesuai, catatan, oleh, pada) values
            <foreach item='k' collection='semua' separator=','>(#{id}, #{putaran}, #{k.aspek}, #{k.sesuai}, #{k.catatan}, #{oleh}, #{pada})</foreach></script>""")
    void kajiUlang(@Param("id") long id, @Param("putaran") int putaran, @Param("semua") List<KajiUlang> aspek, @Param("oleh") String oleh, @Param("pada") Instant pada);

    @Select("select aspek, sesuai, catatan from kaji_ulang where permohonan_id = #{id} and putaran = (select max(putaran) from kaji_ulang where permohonan_id = #{id}) order by id")
    List<KajiUlang> kajiUlangTerakhir(long id);

    @Insert("""
            insert into catatan_perbaikan (permohonan_id, putaran, bidang, catatan, oleh, pada)
            values (#{id}, #{putaran}, #{c.bidang}, #{c.catatan}, #{oleh}, #{pada})""")
    void catat(long id, int putaran, CatatanPerbaikan c, String oleh, Instant pada);

    @Select("""
            select bidang, catatan from catatan_perbaikan where permohonan_id = #{id}
            and putaran = (select max(putaran) from catatan_perbaikan where permohonan_id = #{id}) order by id""")
    List<CatatanPerbaikan> catatanTerakhir(long id);

    @Select("select greatest(coalesce((select max(putaran) from kaji_ulang where permohonan_id = #{id}), 0), coalesce((select max(putaran) from catatan_perbaikan where permohonan_id = #{id}), 0))")
    int putaran(long id);

    @Select("""
            select berkas_id from (select distinct on (berkas_id) berkas_id, boleh from berkas_lab where permohonan_id = #{id} order by berkas_id, id desc) b
            where boleh""")
    List<UUID> untukLab(long id);

    @Insert("insert into berkas_lab (permohonan_id, berkas_id, boleh, oleh, pada) values (#{id}, #{berkas}, #{boleh}, #{oleh}, #{pada})")
    void tandaiUntukLab(long id, UUID berkas, boolean boleh, String oleh, Instant pada);

    @Select("select berkas_id from permohonan_berkas where permohonan_id = #{id} order by urutan")
    List<UUID> berkas(long id);

    @Select("""
            select b.berkas_id from sampel_berkas b join sampel s on s.id = b.sampel_id
            where s.permohonan_id = #{id} order by s.urutan, b.urutan""")
    List<UUID> berkasSampel(long id);
}
