package id.laju.kelas;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PenandaPelatihanMapper {

    String SEMUA = "select p.*, s.nama from penanda_pelatihan p join staf s on s.id = p.staf ";

    @Select(SEMUA + "where p.satker = #{satker} order by p.aktif desc, lower(s.nama), p.id")
    List<PenandaPelatihan> daftar(String satker);

    @Select(SEMUA + "where p.satker = #{satker} and p.id = #{id}")
    Optional<PenandaPelatihan> cari(String satker, long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = "insert into penanda_pelatihan (satker, staf, jabatan, aktif) values (#{satker}, #{staf}, #{jabatan}, #{aktif}) returning id")
    long tambah(PenandaPelatihan p);

    @Update("update penanda_pelatihan set jabatan = #{jabatan}, aktif = #{aktif} where id = #{id}")
    void ubah(PenandaPelatihan p);

    @Update("update penanda_pelatihan set aktif = false where satker = #{satker} and aktif")
    void lepaskan(String satker);
}
