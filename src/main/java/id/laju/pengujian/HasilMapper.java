package id.laju.pengujian;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface HasilMapper {

    @Select("select * from hasil_uji where pilihan_id = #{pilihanId} order by versi desc limit 1")
    Optional<HasilUji> kini(long pilihanId);

    /** Newest first. */
    @Select("select * from hasil_uji where pilihan_id = #{pilihanId} order by versi desc")
    List<HasilUji> semua(long pilihanId);

    /** Newest first. */
    @Select("<script>select * from hasil_uji where pilihan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by versi desc</script>")
    List<HasilUji> semuaDari(@Param("ids") Collection<Long> ids);

    /** The version that counts, of every parameter of the sample that has one and was not dropped. */
    @Select("""
        select distinct on (h.pilihan_id) h.* from hasil_uji h join sampel_parameter c on c.id = h.pilihan_id
            left join parameter_lab l on l.pilihan_id = c.id
        where c.sampel_id = #{sampelId} and l.dicoret is null order by h.pilihan_id, h.versi desc""")
    List<HasilUji> kiniSampel(long sampelId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into hasil_uji (pilihan_id, paket_id, versi, jenis, tertulis, kualifikasi, nilai, desimal, ulangan, ketidakpastian, alasan,
            satuan, metode, basis, lod, loq, alat_id, tanggal, catatan, oleh, pada, alasan_ubah, metode_versi_id, metode_versi)
        values (#{pilihanId}, #{paketId}, #{versi}, #{jenis}, #{tertulis}, #{kualifikasi}, #{nilai}, #{desimal}, #{ulangan},
            #{ketidakpastian}, #{alasan}, #{satuan}, #{metode}, #{basis}, #{lod}, #{loq}, #{alatId}, #{tanggal}, #{catatan}, #{oleh},
            #{pada}, #{alasanUbah}, #{metodeVersiId}, #{metodeVersi}) returning id""")
    long simpan(HasilUji hasil);

    @Insert("insert into hasil_organisme (hasil_id, urutan, nama, jumlah) values (#{hasilId}, #{urutan}, #{o.nama}, #{o.jumlah})")
    void organisme(long hasilId, int urutan, Organisme o);

    @Select("select nama, jumlah from hasil_organisme where hasil_id = #{hasilId} order by urutan")
    List<Organisme> daftarOrganisme(long hasilId);

    record OrganismeHasil(long hasilId, String nama, BigDecimal jumlah) {
    }

    @Select("<script>select hasil_id, nama, jumlah from hasil_organisme where hasil_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by urutan</script>")
    List<OrganismeHasil> semuaOrganisme(@Param("ids") Collection<Long> hasilIds);
}
