package id.laju.surat;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LampiranMapper {

    @Insert("insert into surat_lampiran (surat_id, berkas_id) values (#{surat}, #{berkas})")
    void tambah(long surat, UUID berkas);

    @Select("select l.berkas_id from surat_lampiran l join berkas b on b.id = l.berkas_id where l.surat_id = #{surat} order by b.nama")
    List<UUID> milik(long surat);
}
